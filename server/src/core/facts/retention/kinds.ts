/** Kinds of data and purposes that periods are given for, and the words that name them. */
import { cue, type Cue } from '../../marking/cue.js';
import type { Localized } from '../../languages/language.js';

type Words = Localized<readonly string[]>;

const kind = (key: string, nb: string, nn: string, en: string): readonly [string, Cue] => {
  const list = (text: string): string[] =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  const words: Words = { nb: list(nb), nn: list(nn), en: list(en) };
  return [key, cue(`kind-${key}`, words)];
};

/** Keys with their words; a phrase may bear several. */
export const KINDS: readonly (readonly [key: string, words: Cue])[] = [
  kind(
    'account',
    '*konto, *kontoen, konto*, brukerkonto*, profil*, brukerprofil*, brukerdata, brukeropplysning*',
    'konto*, *kontoen, profil*, brukarkonto*, brukardata, brukaropplysning*',
    'account, accounts, profile, profiles, user data, user information',
  ),
  kind(
    'customer',
    '(kunde|kunder|kunden|kundene|kunders|kundens), kundedata*, kundeopplysning*, kundeinformasjon*, kunderegister*, kundeforhold*, kundehistorikk*, kundearkiv*, kundeprofil*',
    '(kunde|kundar|kunden|kundane), kundedata*, kundeopplysning*, kundeinformasjon*, kunderegister*, kundeforhold*',
    'customer, customers, client, clients',
  ),
  kind(
    'member',
    'medlem, medlemmer, medlemmene, medlemsdata*, medlemsopplysning*, medlemskap*, medlemsregister*, medlemsinformasjon*',
    'medlem, medlemer, medlemene, medlemsdata*, medlemsopplysning*, medlemskap*, medlemsregister*',
    'member, members, membership',
  ),
  kind(
    'order',
    'ordre*, bestilling*, kjøp, kjøpet, kjøpene, kjøps*, handlehistorikk*, transaksjon*, ordrehistorikk*',
    'ordre*, bestilling*, tinging*, kjøp, kjøpet, kjøpa, kjøps*, transaksjon*',
    'order, orders, purchase*, transaction*',
  ),
  kind(
    'accounting',
    '*faktura, *fakturaer, *fakturaene, faktura*, *regnskap*, bilag, bilagene, *bilag, kvittering*, bokføring*, *regnskapsmateriale',
    '*faktura, faktura*, fakturaer, fakturaene, *rekneskap*, bilag, bilaga, *bilag, kvittering*, bokføring*',
    'invoice*, receipt*, accounting, bookkeeping, voucher*, billing',
  ),
  kind(
    'payment',
    'betaling*, kortopplysning*, kortdata, bankopplysning*, kontonummer*',
    'betaling*, kortopplysning*, kortdata, bankopplysning*',
    'payment*, card details, bank details',
  ),
  kind(
    'support',
    'kundeservice*, kundesenter*, kundestøtte*, kundehenvendelse*, henvendelse*, support*, korrespondanse*, kontaktskjema*, meldinger, e-postkorrespondanse*, e-poster, saksbehandling*',
    'kundeservice*, kundestøtte*, førespurn*, kundeførespurn*, support*, korrespondanse*, kontaktskjema*, meldingar, e-postar',
    'customer service, customer support, support, enquir*, inquir*, ticket*, correspondence, messages, contact form*, emails',
  ),
  kind('chat', 'chat*, chatlogg*', 'chat*, chatlogg*', 'chat, chats, live chat*'),
  kind(
    'newsletter',
    '*nyhetsbrev*, e-postliste*, abonnentliste*',
    '*nyheitsbrev*, nyhendebrev*, e-postliste*',
    'newsletter*, mailing list*, subscriber list*',
  ),
  kind('marketing', '*markedsføring*, reklame*, markedsdata', '*marknadsføring*, reklame*', 'marketing, advertising'),
  kind(
    'recruitment',
    '*søknad, *søknader, *søknadene, søknaden, søknads*, jobbsøk*, søkere, arbeidssøk*, rekruttering*, cv, cv-er, kandidat*, stillingssøk*',
    'søknad*, jobbsøk*, jobbsøkjar*, søkjarar*, søkjardata, rekruttering*, cv, kandidat*',
    'job (application*|applicant*), applicant*, candidate*, recruitment, cv, cvs, resume*, applications from',
  ),
  kind(
    'employee',
    'ansatte, ansattes, ansatt, *personalmappe*, personaldata, personalopplysning*, arbeidstaker*, ansattdata',
    'tilsette, tilsett, personalmappe*, personaldata, personalopplysning*, arbeidstakar*',
    'employee*, staff, personnel',
  ),
  kind(
    'logs',
    '*logg, *logger, *loggene, *loggen, *loggdata, *loggfiler, loggopplysning*, *loggføringer',
    '*logg, *loggar, *loggane, *loggen, *loggdata, *loggfiler',
    '*log, *logs, log, logs, log files, logfile*',
  ),
  kind(
    'cctv',
    '*kameraopptak*, *overvåkingsopptak*, *kameraovervåking*, *overvåkningsopptak*, *kameraovervåkning*, *videoovervåk*, overvåkingskamera*, overvåkningskamera*, (kamera|kameraet|kameraene|kameraer)',
    '*kameraopptak*, *overvakingsopptak*, *kameraovervaking*, *videoovervak*, overvakingskamera*, (kamera|kameraet|kameraa)',
    'cctv*, surveillance, camera*, footage',
  ),
  kind(
    'recording',
    '*lydopptak*, *samtaleopptak*, *telefonopptak*, opptak, opptaket, opptakene, videoopptak*, samtalelogg*',
    '*lydopptak*, *samtaleopptak*, *telefonopptak*, opptak, opptaka, videoopptak*',
    'recording*, recorded calls',
  ),
  kind(
    'backup',
    '*sikkerhetskopi*, *backup*, reservekopi*',
    '*tryggingskopi*, *sikkerheitskopi*, *backup*, reservekopi*',
    'backup*, back-up*',
  ),
  kind(
    'analytics',
    '*statistikk*, analysedata*, bruksdata*, besøksdata*, *analyse',
    '*statistikk*, analysedata*, bruksdata*, besøksdata*',
    'analytics, statistic*, usage data',
  ),
  kind(
    'location',
    '*posisjon*, *lokasjon*, gps*, geodata, stedsdata*, lokaliserings*',
    '*posisjon*, gps*, geodata, stadsdata',
    'location, gps, geolocation',
  ),
  kind(
    'booking',
    '*booking*, reservasjon*, timebestilling*, timeavtale*, innkalling*',
    '*booking*, reservasjon*, timebestilling*, timeavtal*',
    'booking*, reservation*, appointment*',
  ),
  kind(
    'event',
    'arrangement*, *påmelding*, deltaker*, deltager*, deltakelse',
    'arrangement*, *påmelding*, deltakar*',
    'event, events, event registration*, participant*, attendee*',
  ),
  kind(
    'contest',
    '*konkurranse*, premie*, *vinnere',
    '*konkurranse*, *tevling*, premi*, vinnarar',
    'competition*, contest*, prize*, giveaway*',
  ),
  kind(
    'consent',
    'samtykkebevis*, samtykkelogg*, samtykkeregister*, samtykkedata*, (dokumentasjon|bevis) … samtykke*',
    'samtykkebevis*, samtykkelogg*, (dokumentasjon|bevis|prov) … samtykke*',
    'consent record*, (proof|record*|evidence) of … consent*',
  ),
  kind(
    'images',
    '*bilde, *bilder, *bildene, *foto, *fotografi*, videoer',
    'bilete, bileta, *foto, *fotografi*, videoar',
    'photo*, image*, picture*',
  ),
  kind(
    'health',
    'helse*, *journal, *journaler, *journalen, pasient*, behandlingsjournal*',
    'helse*, *journal, *journalar, *journalen, pasient*',
    'health, medical, patient*',
  ),
  kind(
    'student',
    'elev, elever, elevene, elev*, student*, kursdeltaker*, elevmappe*',
    'elev, elevar, elev*, student*',
    'pupil*, student*, trainee*',
  ),
  kind(
    'visitor',
    'besøkende, besøkslogg*, gjest*, besøksregist*',
    'besøkjande, gjest*, besøksregist*',
    'visitor*, guest*',
  ),
  kind('credit', '*kreditt*', '*kreditt*', 'credit'),
  kind(
    'contract',
    'avtaledokument*, *kontrakter, kontrakten, *avtaler, avtalene, kontraktsdokument*, leiekontrakt*',
    'avtaledokument*, *kontraktar, *avtalar',
    'contracts, agreements, contract documents',
  ),
  kind(
    'contact',
    'kontaktinfo*, kontaktopplysning*, kontaktdata, navn, adresse, telefonnummer, e-postadresse*',
    'kontaktinfo*, kontaktopplysning*, kontaktdata, namn, adresse, telefonnummer, e-postadresse*',
    'contact (details|information|data), name, address, phone number*, email address*',
  ),
  kind('ip', 'ip-adress*, ip', 'ip-adress*, ip', 'ip address*, ip'),
  kind(
    'identity',
    'legitimasjon*, passkopi*, id-kopi*, id-dokument*, fødselsnummer*, identitet*, personnummer*',
    'legitimasjon*, passkopi*, id-kopi*, fødselsnummer*, identitet*, personnummer*',
    'identification, id document*, passport*, identity, id number*',
  ),
  kind(
    'survey',
    '*undersøkelse*, tilbakemelding*, spørreundersøk*',
    '*undersøking*, tilbakemelding*',
    'survey*, feedback',
  ),
  kind(
    'loyalty',
    'kundeklubb*, fordelsprogram*, lojalitet*, bonuspoeng*, gavekort*',
    'kundeklubb*, fordelsprogram*, lojalitet*, gåvekort*',
    'loyalty, gift card*',
  ),
  kind('tenant', 'leietak*, *leieforhold*', 'leigetak*, *leigeforhold*', 'tenant*, tenanc*'),
  kind('donor', 'giver*, givere, *gave, *gaver, donor*', 'givar*, gåve*, donor*', 'donor*, donation*'),
  kind('supplier', 'leverandør*', 'leverandør*', 'supplier*, vendor*'),
  kind(
    'technical',
    'tekniske data, tekniske opplysning*, enhetsdata, enhetsinformasjon, telemetri*',
    'tekniske data, tekniske opplysning*, einingsdata',
    'technical data, device (data|information), telemetry',
  ),
  kind(
    'delivery',
    'leveringsadress*, leveringsopplysning*, fraktopplysning*, leveringsdata',
    'leveringsadress*, leveringsopplysning*',
    'delivery (address*|data|details|information), shipping',
  ),
  kind('waiting-list', 'venteliste*', 'venteliste*', 'waiting list*, waitlist*'),
  kind(
    'due-diligence',
    'kundetiltak*, kundekontroll*, *hvitvasking*, legitimasjonsdokument*',
    'kundetiltak*, kundekontroll*, *kvitvasking*',
    'due diligence, kyc, aml, money laundering',
  ),
  kind('payroll', 'lønn*, lønns*', 'løn, løns*, lønn*', 'payroll, salar*'),
  kind(
    'claims',
    '*reklamasjon*, garantisak*, klagesak*, tvist*, klager',
    '*reklamasjon*, garantisak*, klagesak*, tvist*',
    'claim, claims, complaint*, warranty, dispute*',
  ),
  kind('whistleblowing', 'varslingssak*, varslinger', 'varslingssak*', 'whistleblow*'),
  kind('search', 'søkehistorikk*, søkeord', 'søkjehistorikk*', 'search (history|terms|queries)'),
  kind('access', 'adgang*, *nøkkelkort*, adgangsdata', 'tilgangskort*, nøkkelkort*', 'access control, key card*'),
  kind(
    'debt',
    'inkasso*, gjeld, gjelden, gjeldssak*',
    'inkasso*, gjeld, gjelda, gjeldssak*',
    'debt*, collection case*',
  ),
  kind('project', 'prosjekt*', 'prosjekt*', 'project*'),
];

const BY_ID = new Map(KINDS.map(([key, { id }]) => [id, key]));

/** The key of a cue, where the cue names a kind. */
export const keyOf = (cueId: number): string | undefined => BY_ID.get(cueId);
