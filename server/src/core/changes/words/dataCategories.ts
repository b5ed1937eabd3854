/** Categories of personal data, each with its name in running text and the words for it. */
import { Kinds, type Kind } from '../kinds.js';

const kind = (
  key: string,
  name: readonly [nb: string, nn: string, en: string],
  words: readonly [nb: string, nn: string, en: string],
): Kind => ({
  key,
  name: { nb: name[0], nn: name[1], en: name[2] },
  words: { nb: words[0], nn: words[1], en: words[2] },
});

/** A kind of its own for words that look like data: «berettigede interesser» are none. */
export const NO_DATA = 'no-data';

/** Keys of the special categories of Article 9(1). */
export const SPECIAL: ReadonlySet<string> = new Set([
  'health',
  'biometric',
  'genetic',
  'union',
  'religion',
  'ethnic',
  'politics',
  'sexual',
]);

/** The categories. */
export const DATA_CATEGORIES = new Kinds([
  kind(
    NO_DATA,
    ['', '', ''],
    [
      '(berettiget|berettigede|legitim|legitime|vital|vitale|allmenne) interesse*; interesseavveining*',
      '(berettiga|rettkomne|legitim|legitime|vital|vitale|allmenne) interess*; interesseavveging*',
      '(legitimate|vital|public|justified) [business] interest*; interests of',
    ],
  ),
  kind(
    'name',
    ['navn', 'namn', 'names'],
    [
      'navn; navnet; fornavn*; etternavn*; kontaktopplysning*; kontaktinformasjon*',
      'namn; namnet; fornamn*; etternamn*; kontaktopplysning*; kontaktinformasjon*',
      'name; names; surname*; forename*; contact (details|information|data)',
    ],
  ),
  kind(
    'address',
    ['adresse', 'adresse', 'addresses'],
    [
      'adresse; adressen; adresser; postadresse*; bostedsadresse*; leveringsadresse*; hjemmeadresse*; fakturaadresse*; kontaktopplysning*; kontaktinformasjon*; bosted',
      'adresse; adressa; adresser; postadress*; bustadadress*; leveringsadress*; heimeadress*; fakturaadress*; kontaktopplysning*; kontaktinformasjon*; bustad',
      'address; addresses; postcode; postal address*; contact (details|information|data)',
    ],
  ),
  kind(
    'email',
    ['e-postadresse', 'e-postadresse', 'e-mail addresses'],
    [
      'e-postadresse*; epostadresse*; e-post; epost; mailadresse*; kontaktopplysning*; kontaktinformasjon*',
      'e-postadress*; epostadress*; e-post; epost; kontaktopplysning*; kontaktinformasjon*',
      'e-mail; email; e-mail address*; email address*; contact (details|information|data)',
    ],
  ),
  kind(
    'phone',
    ['telefonnummer', 'telefonnummer', 'phone numbers'],
    [
      'telefonnummer*; telefon; mobilnummer*; tlf; kontaktopplysning*; kontaktinformasjon*',
      'telefonnummer*; telefon; mobilnummer*; tlf; kontaktopplysning*; kontaktinformasjon*',
      'phone; telephone; phone number*; mobile number*; contact (details|information|data)',
    ],
  ),
  kind(
    'birth',
    ['fødselsdato og alder', 'fødselsdato og alder', 'date of birth and age'],
    [
      'fødselsdato*; fødselsår*; alder; alderen; fødselsdag*',
      'fødselsdato*; fødselsår*; alder; alderen; fødselsdag*',
      'date of birth; birth date*; birthdate*; birthday*; age; year of birth; dates of birth',
    ],
  ),
  kind(
    'identity-number',
    ['fødselsnummer', 'fødselsnummer', 'national identity numbers'],
    [
      'fødselsnummer*; personnummer*; d-nummer*; identitetsnummer*',
      'fødselsnummer*; personnummer*; d-nummer*; identitetsnummer*',
      'national identity number*; national id*; social security number*; identity number*; personal identification number*',
    ],
  ),
  kind(
    'id-document',
    ['kopi av legitimasjon', 'kopi av legitimasjon', 'copies of identity documents'],
    [
      'legitimasjon*; passkopi*; pass; passnummer*; førerkort*; id-dokument*; id-kopi*; id-bevis*',
      'legitimasjon*; passkopi*; pass; passnummer*; førarkort*; id-dokument*; id-kopi*; id-bevis*',
      'passport*; identity document*; id document*; driving licen*; driver*s licen*; identity card*; id card*',
    ],
  ),
  kind('gender', ['kjønn', 'kjønn', 'gender'], ['kjønn', 'kjønn', 'gender; sex']),
  kind(
    'nationality',
    ['statsborgerskap', 'statsborgarskap', 'nationality'],
    ['nasjonalitet*; statsborgerskap*', 'nasjonalitet*; statsborgarskap*', 'nationalit*; citizenship'],
  ),
  kind(
    'payment',
    ['betalingsopplysninger', 'betalingsopplysningar', 'payment details'],
    [
      'betalingsopplysning*; betalingsinformasjon*; betalingsdata; kortnummer*; kortopplysning*; kortdata; kontonummer*; bankopplysning*; betalingskort*; fakturaopplysning*; fakturainformasjon*; betalingshistorikk*',
      'betalingsopplysning*; betalingsinformasjon*; betalingsdata; kortnummer*; kortopplysning*; kontonummer*; bankopplysning*; betalingskort*; fakturaopplysning*; betalingshistorikk*',
      'payment (details|information|data|card*|method*|history); card (details|number*|data); bank (account|details); account number*; billing (details|information|data); credit card*',
    ],
  ),
  kind(
    'purchases',
    ['kjøpshistorikk', 'kjøpshistorikk', 'purchase history'],
    [
      'kjøpshistorikk*; ordrehistorikk*; bestillingshistorikk*; handlehistorikk*; ordreopplysning*; ordreinformasjon*; ordredata; transaksjonsdata; kjøpsopplysning*; (hva|hvilke varer) du (kjøper|har kjøpt|handler)',
      'kjøpshistorikk*; ordrehistorikk*; bestillingshistorikk*; handlehistorikk*; ordreopplysning*; ordreinformasjon*; ordredata; transaksjonsdata; kjøpsopplysning*; kva du (kjøper|har kjøpt|handlar)',
      '(purchase|order|buying|transaction) history; order (details|information|data); transaction data; (what|which goods) you (buy|bought|have bought); purchases',
    ],
  ),
  kind(
    'ip',
    ['IP-adresse', 'IP-adresse', 'IP addresses'],
    ['ip-adress*; ip', 'ip-adress*; ip', 'ip address*; ip-address*; ip'],
  ),
  kind(
    'device',
    ['opplysninger om enheten', 'opplysningar om eininga', 'device information'],
    [
      'enhetsinformasjon*; enhetsdata; enhets-id*; enhetsopplysning*; enhetstype*; nettlesertype*; operativsystem*; tekniske (data|opplysninger); teknisk informasjon; (type|typen) (enhet*|nettleser); hvilken (enhet|nettleser)',
      'einingsinformasjon*; einingsdata; einings-id*; einingsopplysning*; einingstype*; nettlesartype*; operativsystem*; tekniske (data|opplysningar); teknisk informasjon; (type|typen) (eining*|nettlesar); kva [for] [ei] eining',
      '(which|what) (device|browser); device (information|data|id|ids|type|identifier*|model|details); browser type; operating system*; technical (data|information); unique device; type of (device|browser)',
    ],
  ),
  kind(
    'usage',
    ['opplysninger om bruk av tjenesten', 'opplysningar om bruk av tenesta', 'usage data'],
    [
      'bruksdata; bruksmønster*; brukshistorikk*; klikk; klikkdata; besøkshistorikk*; (sider|hvilke sider) du (besøker|ser|leser); atferdsdata; adferdsdata; loggdata; logger; loggene; loggen; brukslogg*',
      'bruksdata; bruksmønster*; brukshistorikk*; klikk; klikkdata; (sider|kva sider) du (vitjar|ser|les); åtferdsdata; loggdata; loggar; loggane; loggen; brukslogg*',
      'usage (data|information|patterns|history|logs); (pages|which pages) you (visit|view|read); click*; browsing (history|behaviour|behavior); behaviour* data; behavioral data; log (data|files); logs',
    ],
  ),
  kind(
    'location',
    ['posisjonsdata', 'posisjonsdata', 'location data'],
    [
      'posisjon; posisjonen; posisjonsdata*; lokasjon; lokasjonen; lokasjonsdata*; stedsdata; geolokasjon*; gps*; lokaliserings*; hvor du befinner deg',
      'posisjon; posisjonen; posisjonsdata*; lokasjon; lokasjonsdata*; stadsdata; geolokasjon*; gps*; lokaliserings*; kvar du er',
      'location; location data; geolocation*; gps*; whereabouts',
    ],
  ),
  kind(
    'photos',
    ['bilder', 'bilete', 'photos'],
    [
      'bilde; bilder; bildet; bildene; fotografi*; foto; portrettbilde*; profilbilde*; profilbilder',
      'bilete; bileta; biletet; fotografi*; foto; portrettbilete*; profilbilete*',
      'photo; photos; photograph*; image; images; picture*',
    ],
  ),
  kind(
    'video',
    ['video- og kameraopptak', 'video- og kameraopptak', 'video and camera recordings'],
    [
      'video; videoer; videoopptak*; kameraopptak*; overvåkingsopptak*; filmopptak*',
      'video; videoar; videoopptak*; kameraopptak*; overvakingsopptak*; filmopptak*',
      'video; videos; video recording*; camera recording*',
    ],
  ),
  kind(
    'audio',
    ['lydopptak', 'lydopptak', 'audio recordings'],
    [
      'lyd; lyden; lydopptak*; telefonopptak*; samtaleopptak*; stemmeopptak*; opptak av (samtale*|telefonsamtale*)',
      'lyd; lyden; lydopptak*; telefonopptak*; samtaleopptak*; stemmeopptak*; opptak av (samtale*|telefonsamtale*)',
      'audio; sound recording*; recording* of the call*; voice recording*; call recording*; recording* of … calls; recorded calls',
    ],
  ),
  kind(
    'communication',
    ['innholdet i henvendelser', 'innhaldet i førespurnader', 'the content of messages'],
    [
      'korrespondanse*; (innhold*|teksten) i … (henvendelse*|melding*|e-post*|samtale*); henvendelsen din; meldinger; chatlogg*; chat; tilbakemeldinger; kommentarer',
      'korrespondanse*; (innhald*|teksten) i … (førespurnad*|melding*|e-post*|samtale*); førespurnaden din; meldingar; chatlogg*; chat; tilbakemeldingar; kommentarar',
      'correspondence; (content|contents) of … (message*|enquir*|inquir*|e-mail*|email*|call*|chat*|conversation*); messages; chat logs; chat; feedback; comments',
    ],
  ),
  kind(
    'account',
    ['brukernavn og passord', 'brukarnamn og passord', 'user names and passwords'],
    [
      'brukernavn*; passord*; innloggingsdata; innloggingsopplysning*; brukerprofil*; påloggingsdata; brukerid',
      'brukarnamn*; passord*; innloggingsdata; innloggingsopplysning*; brukarprofil*; påloggingsdata',
      'username*; user name*; password*; login (data|details); credentials; user id*',
    ],
  ),
  kind(
    'preferences',
    ['interesser og preferanser', 'interesser og preferansar', 'interests and preferences'],
    [
      'preferanser; interesser; interessene; språkvalg; ønsker du har',
      'preferansar; interesser; interessene; språkval',
      'preferences; interests; language preference*',
    ],
  ),
  kind(
    'employment',
    ['opplysninger om arbeidsforhold', 'opplysningar om arbeidsforhold', 'employment details'],
    [
      'stilling; stillingstittel*; arbeidsgiver; yrke; arbeidserfaring*; cv; cv-er; søknadsbrev*; attester; referanser; arbeidsforhold*',
      'stilling; stillingstittel*; arbeidsgivar; yrke; arbeidserfaring*; cv; søknadsbrev*; attestar; referansar; arbeidsforhold*',
      'job title*; occupation*; employer; profession; work experience; cv; cvs; resume*; résumé*; cover letter*; references; employment (details|history|information)',
    ],
  ),
  kind(
    'education',
    ['utdanning', 'utdanning', 'education'],
    ['utdanning*; vitnemål*', 'utdanning*; vitnemål*', 'education; diploma*; qualifications'],
  ),
  kind(
    'grades',
    ['karakterer', 'karakterar', 'grades'],
    [
      'karakterer; karakterene; eksamensresultat*',
      'karakterar; karakterane; eksamensresultat*',
      'grades; exam results',
    ],
  ),
  kind(
    'police-certificate',
    ['politiattest', 'politiattest', 'police certificates'],
    ['politiattest*', 'politiattest*', 'police certificate*; certificate* of good conduct; criminal record check*'],
  ),
  kind(
    'income',
    ['lønn og inntekt', 'løn og inntekt', 'salary and income'],
    [
      'lønn; lønnsopplysning*; inntekt; inntekten; inntektsopplysning*; formue; økonomiske opplysninger; ligningsopplysning*',
      'løn; lønsopplysning*; inntekt; inntekta; inntektsopplysning*; formue; økonomiske opplysningar',
      'salar*; income; wages; assets; financial (information|data|details)',
    ],
  ),
  kind(
    'credit',
    ['kredittopplysninger', 'kredittopplysningar', 'credit information'],
    [
      'kredittopplysning*; kredittscore; betalingsanmerkning*; kredittinformasjon*; gjeldsopplysning*',
      'kredittopplysning*; kredittscore; betalingsmerknad*; kredittinformasjon*; gjeldsopplysning*',
      'credit (information|score*|history|data|report*); payment default*; creditworthiness; debt information',
    ],
  ),
  kind(
    'family',
    ['opplysninger om familie', 'opplysningar om familie', 'family details'],
    [
      'familie*; sivilstand*; sivilstatus; pårørende*; foresatte*; barn; barna; barnets; husstand*; ektefelle*',
      'familie*; sivilstand*; pårørande*; føresette*; barn; barna; husstand*; ektefelle*',
      'family; marital status; next of kin; guardian*; children; household; spouse',
    ],
  ),
  kind(
    'vehicle',
    ['registreringsnummer på kjøretøy', 'registreringsnummer på køyretøy', 'vehicle registration numbers'],
    [
      'registreringsnummer*; bilnummer*; skiltnummer*; kjennemerke*; kjøretøyopplysning*; bilskilt*',
      'registreringsnummer*; bilnummer*; skiltnummer*; kjennemerke*; køyretøyopplysning*; bilskilt*',
      'vehicle registration*; registration number* of (your|the) (car|vehicle); registration plate*; licence plate*; license plate*; number plate*; vehicle details',
    ],
  ),
  kind(
    'property',
    ['opplysninger om bolig og forbruk', 'opplysningar om bustad og forbruk', 'housing and consumption data'],
    [
      'strømforbruk*; måledata; målerstand*; boligopplysning*; eiendomsopplysning*; boligen din',
      'straumforbruk*; måledata; målarstand*; bustadopplysning*; eigedomsopplysning*',
      'energy consumption; electricity consumption; meter (data|readings); property details; housing details',
    ],
  ),
  kind(
    'social',
    ['profil i sosiale medier', 'profil i sosiale medium', 'social media profiles'],
    [
      '(profil*|opplysning*|data) ..3 (sosiale medier|facebook|linkedin|instagram)',
      '(profil*|opplysning*|data) ..3 (sosiale medium|facebook|linkedin|instagram)',
      'social media (profile*|account*|data|handle*); (profile|data) … (facebook|linkedin|instagram|social media)',
    ],
  ),
  kind(
    'health',
    ['helseopplysninger', 'helseopplysningar', 'health data'],
    [
      'helseopplysning*; helsedata; helsetilstand*; helseinformasjon*; sykdom*; diagnose*; allergi*; matallergi*; sykefravær*; medisinbruk*; legemidler; medisiner; (opplysning*|data) om … helse*; funksjonsnedsettelse*; graviditet*',
      'helseopplysning*; helsedata; helsetilstand*; helseinformasjon*; sjukdom*; diagnose*; allergi*; matallergi*; sjukefråvær*; medisinbruk*; legemiddel; medisinar; (opplysning*|data) om … (helse*|helsa); funksjonsnedsetjing*; graviditet*',
      'health (data|information|record*|condition*|details); medical*; illness*; diagnos*; allerg*; disabilit*; sick leave; (data|information) … health; pregnan*; medication',
    ],
  ),
  kind(
    'biometric',
    ['biometriske opplysninger', 'biometriske opplysningar', 'biometric data'],
    [
      'biometri*; fingeravtrykk*; ansiktsgjenkjenning*; stemmegjenkjenning*; irisskann*',
      'biometri*; fingeravtrykk*; ansiktsattkjenning*; ansiktsgjenkjenning*',
      'biometric*; fingerprint*; facial recognition; face recognition; voice recognition',
    ],
  ),
  kind(
    'genetic',
    ['genetiske opplysninger', 'genetiske opplysningar', 'genetic data'],
    ['genetisk*; dna; dna-*', 'genetisk*; dna; dna-*', 'genetic*; dna; dna-*'],
  ),
  kind(
    'union',
    ['fagforeningsmedlemskap', 'fagforeiningsmedlemskap', 'trade union membership'],
    ['fagforening*; fagorganiser*', 'fagforeining*; fagorganiser*', 'trade union*; union member*'],
  ),
  kind(
    'religion',
    ['religion og livssyn', 'religion og livssyn', 'religion and belief'],
    [
      'religion*; religiøs*; livssyn*; trossamfunn*',
      'religion*; religiøs*; livssyn*; trussamfunn*',
      'religio*; philosophical belief*; faith',
    ],
  ),
  kind(
    'ethnic',
    ['etnisk bakgrunn', 'etnisk bakgrunn', 'ethnic origin'],
    ['etnisk*; etnisitet*; rasemessig*', 'etnisk*; etnisitet*', 'ethnic*; racial'],
  ),
  kind(
    'politics',
    ['politisk oppfatning', 'politisk oppfatning', 'political opinions'],
    [
      'politisk* (oppfatning*|syn|tilhørighet|ståsted)',
      'politisk* (oppfatning*|syn|tilhøyrsle|ståstad)',
      'political (opinion*|view*|belief*|affiliation*)',
    ],
  ),
  kind(
    'sexual',
    ['seksuelle forhold eller orientering', 'seksuelle forhold eller orientering', 'sexual life or orientation'],
    ['seksuell*; seksualliv*', 'seksuell*; seksualliv*', 'sexual*; sex life'],
  ),
  kind(
    'criminal',
    ['straffedommer og lovbrudd', 'straffedommar og lovbrot', 'criminal convictions'],
    [
      'straffedom*; straffbare forhold; lovovertredelse*; lovbrudd',
      'straffedom*; straffbare forhold; lovbrot',
      'criminal (record*|conviction*|offence*|offense*)',
    ],
  ),
]);
