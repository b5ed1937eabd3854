/** Kinds of recipients, each with its name in running text and the words for it. */
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

/** The kinds. */
export const RECIPIENT_KINDS = new Kinds([
  kind(
    'processors',
    ['databehandlere og IT-leverandører', 'databehandlarar og IT-leverandørar', 'processors and IT suppliers'],
    [
      '*databehandler*; *underleverandør*; *leverandør*; *driftsleverandør*; *skytjeneste*; *tjenesteleverandør*; driftspartner*; webhotell*; tjenestetilbyder*; hostingselskap*',
      '*databehandlar*; *underleverandør*; *leverandør*; *skyteneste*; tenesteleverandør*; driftspartnar*; webhotell*; tenestetilbydar*',
      'processor*; sub-processor*; subprocessor*; supplier*; vendor*; service provider*; provider*; hosting; contractor*; subcontractor*',
    ],
  ),
  kind(
    'accountant',
    ['regnskapsfører og revisor', 'rekneskapsførar og revisor', 'accountants and auditors'],
    [
      '*regnskapsfører*; *regnskapsbyrå*; *regnskapskontor*; *revisor*; *revisjonsselskap*; (fører|føre) ..2 regnskap*',
      '*rekneskapsførar*; *rekneskapsbyrå*; *rekneskapskontor*; *revisor*; (fører|føre) ..2 rekneskap*',
      'accountant*; accounting firm*; auditor*; bookkeeper*; (do|does|keep|keeps) (our|the) (accounts|books)',
    ],
  ),
  kind(
    'adviser',
    ['advokater og rådgivere', 'advokatar og rådgjevarar', 'lawyers and advisers'],
    [
      '*advokat*; *rådgiver*; *rådgivere; *konsulent*',
      '*advokat*; *rådgjevar*; *rådgivar*; *konsulent*',
      'lawyer*; solicitor*; attorney*; adviser*; advisor*; consultant*; counsel',
    ],
  ),
  kind(
    'payment',
    ['banker og betalingsforetak', 'bankar og betalingsføretak', 'banks and payment providers'],
    [
      'bank; banken; banker; bankene; bankforbindelse*; betalingsformidler*; betalingsforetak*; betalingstjeneste*; betalingsleverandør*; betalingsløsning*; betalingspartner*; kortselskap*; kortutsteder*; kredittinstitusjon*; finansinstitusjon*',
      'bank; banken; bankar; bankane; bankforbindelse*; betalingsformidlar*; betalingsføretak*; betalingsforetak*; betalingsteneste*; betalingsleverandør*; betalingsløysing*; kortselskap*; kredittinstitusjon*',
      'bank; banks; payment (provider*|processor*|service*|compan*|partner*|institution*|intermediar*); card issuer*; acquirer*; financial institution*',
    ],
  ),
  kind(
    'carrier',
    ['transportører', 'transportørar', 'carriers'],
    [
      '*transportør*; *fraktselskap*; *fraktfører*; *speditør*; budfirma*; budtjeneste*; *logistikk*; leveringspartner*; fraktpartner*',
      '*transportør*; *fraktselskap*; *fraktførar*; *speditør*; budfirma*; *logistikk*; leveringspartnar*',
      'carrier*; courier*; freight; shipping (compan*|partner*|provider*); postal service*; logistics; delivery (compan*|partner*|service*|provider*)',
    ],
  ),
  kind(
    'debt-collection',
    ['inkassoselskap', 'inkassoselskap', 'debt collection agencies'],
    [
      'inkassoselskap*; inkassobyrå*; inkassoforetak*; inkasso',
      'inkassoselskap*; inkassobyrå*; inkassoføretak*; inkasso',
      'debt collect*; collection agenc*',
    ],
  ),
  kind(
    'credit-bureau',
    ['kredittopplysningsforetak', 'kredittopplysningsføretak', 'credit reference agencies'],
    [
      'kredittopplysnings*; kredittbyrå*',
      'kredittopplysnings*; kredittopplysings*; kredittbyrå*',
      'credit (reference|bureau*|rating|information) agenc*; credit bureau*',
    ],
  ),
  kind(
    'insurer',
    ['forsikringsselskap', 'forsikringsselskap', 'insurers'],
    [
      'forsikringsselskap*; forsikringsgiver*; forsikringsmegler*',
      'forsikringsselskap*; forsikringsgjevar*; forsikringsmeklar*',
      'insurer*; insurance (compan*|broker*|provider*)',
    ],
  ),
  kind(
    'pension',
    ['pensjonsleverandør', 'pensjonsleverandør', 'pension providers'],
    [
      'pensjonsleverandør*; pensjonsselskap*; pensjonskasse*',
      'pensjonsleverandør*; pensjonsselskap*; pensjonskasse*',
      'pension (provider*|fund*|compan*)',
    ],
  ),
  kind(
    'group',
    ['selskaper i konsernet', 'selskap i konsernet', 'group companies'],
    [
      '*konsern*; datterselskap*; søsterselskap*; morselskap*',
      '*konsern*; dotterselskap*; systerselskap*; morselskap*',
      'group compan*; affiliate*; affiliated; subsidiar*; parent compan*; sister compan*; (companies|entities|members) ..3 group; our group',
    ],
  ),
  kind(
    'authorities',
    ['offentlige myndigheter', 'offentlege styresmakter', 'public authorities'],
    [
      '*myndighet; *myndigheter; *myndighetene; *myndigheten; skatteetaten; tolletaten; statsforvalter*; offentlig* (organ*|etat*|instans*)',
      '*styresmakt*; skatteetaten; tolletaten; statsforvaltar*; offentleg* (organ*|etat*|instans*); *myndigheit*',
      'authorit*; government*; public bod*; tax (administration|office*); customs; regulator*',
    ],
  ),
  kind('nav', ['NAV', 'NAV', 'NAV'], ['nav; velferdsetaten', 'nav; velferdsetaten', 'nav; labour and welfare']),
  kind(
    'municipality',
    ['kommunen', 'kommunen', 'the municipality'],
    ['(til|med) kommunen', '(til|med) kommunen', '(to|with) the municipality'],
  ),
  kind(
    'client',
    ['kunden', 'kunden', 'the client'],
    ['(til|med) kunden', '(til|med) kunden', '(to|with) the (client|customer)'],
  ),
  kind(
    'hospital',
    ['sykehus', 'sjukehus', 'hospitals'],
    ['*sykehus*; helseforetak*', '*sjukehus*; helseføretak*', 'hospital*; health (trust|authority)'],
  ),
  kind(
    'police',
    ['politi og domstoler', 'politi og domstolar', 'police and courts'],
    [
      'politi; politiet; påtalemyndighet*; domstol*; namsmann*',
      'politi; politiet; påtalemakt*; domstol*; namsmann*',
      'police; law enforcement; court; courts; prosecut*',
    ],
  ),
  kind(
    'advertisers',
    ['annonsører og annonsenettverk', 'annonsørar og annonsenettverk', 'advertisers and advertising networks'],
    [
      'annonsør*; annonsenettverk*; reklamenettverk*; annonsepartner*; reklamepartner*; markedsføringspartner*; mediebyrå*; reklamebyrå*; markedsføringsbyrå*',
      'annonsør*; annonsenettverk*; reklamenettverk*; annonsepartnar*; marknadsføringspartnar*; mediebyrå*; reklamebyrå*; marknadsføringsbyrå*',
      'advertiser*; ad network*; advertising (network*|partner*|compan*|agenc*); marketing (agenc*|partner*|compan*)',
    ],
  ),
  kind(
    'social-media',
    ['sosiale medier', 'sosiale medium', 'social media platforms'],
    [
      'sosiale medier; sosiale nettverk',
      'sosiale medium; sosiale media; sosiale nettverk',
      'social media; social network*',
    ],
  ),
  kind(
    'analytics',
    ['leverandører av analyse', 'leverandørar av analyse', 'analytics providers'],
    [
      'analyseleverandør*; analysepartner*; analyseverktøy*; analysebyrå*; analyseselskap*',
      'analyseleverandør*; analysepartnar*; analyseverktøy*; analysebyrå*; analyseselskap*',
      'analytics (provider*|partner*|tool*|compan*|service*)',
    ],
  ),
  kind(
    'partners',
    ['samarbeidspartnere', 'samarbeidspartnarar', 'business partners'],
    [
      'samarbeidspartner*; forretningspartner*; partner; partnere; partnerne; våre partnere',
      'samarbeidspartnar*; forretningspartnar*; partnar; partnarar; partnarane',
      'partners; business partner*; commercial partner*',
    ],
  ),
  kind(
    'employer',
    ['arbeidsgiver', 'arbeidsgivar', 'employers'],
    [
      'arbeidsgiver; arbeidsgivere; arbeidsgiveren; oppdragsgiver*',
      'arbeidsgivar; arbeidsgivarar; arbeidsgjevar*; oppdragsgivar*',
      'employer; employers',
    ],
  ),
  kind(
    'federation',
    ['forbund og særkretser', 'forbund og særkrinsar', 'federations'],
    [
      '*forbund; *forbundet; idrettskrets*; særkrets*',
      '*forbund; *forbundet; idrettskrins*; særkrins*',
      'federation*; national governing bod*',
    ],
  ),
  kind('union', ['fagforeninger', 'fagforeiningar', 'trade unions'], ['fagforening*', 'fagforeining*', 'trade union*']),
  kind(
    'health',
    ['helsepersonell og sykehus', 'helsepersonell og sjukehus', 'health professionals and hospitals'],
    [
      '*lege; *leger; legen; fastlege*; helsepersonell; apotek*; laboratori*',
      '*lege; *legar; legen; fastlege*; helsepersonell; apotek*; laboratori*',
      'doctor*; physician*; gp; gps; health (professional*|care); healthcare; pharmac*; laborator*',
    ],
  ),
  kind(
    'school',
    ['skoler og barnehager', 'skular og barnehagar', 'schools'],
    [
      'skole; skolen; skoler; skolene; barnehagen; barnehager',
      'skule; skulen; skular; skulane; barnehagen; barnehagar',
      'school; schools; nurser*',
    ],
  ),
  kind(
    'family',
    ['foresatte og pårørende', 'føresette og pårørande', 'parents and next of kin'],
    [
      'foresatte; foreldre; pårørende; verge; vergen',
      'føresette; foreldre; pårørande; verje; verja',
      'parents; guardian*; next of kin',
    ],
  ),
  kind(
    'researchers',
    ['forskere', 'forskarar', 'researchers'],
    [
      'forsker; forskere; forskerne; forskningsinstitusjon*; forskningspartner*; universitet*',
      'forskar; forskarar; forskarane; forskingsinstitusjon*; universitet*',
      'researcher*; research (institution*|partner*|institute*); universit*',
    ],
  ),
  kind(
    'buyer',
    ['kjøper av virksomheten', 'kjøpar av verksemda', 'a buyer of the business'],
    [
      'kjøper av virksomheten; overtakende; ny eier; nye eiere; oppkjøper; ved (salg|fusjon|fisjon|overdragelse) av; fusjon; investor*',
      'kjøpar av verksemda; overtakande; ny eigar; nye eigarar; oppkjøpar; ved (sal|fusjon|fisjon|overdraging) av; fusjon; investor*',
      'purchaser*; buyer*; acquirer; acquiring; merger; successor*; new owner*; investor*; sale of the business',
    ],
  ),
  kind('sponsors', ['sponsorer', 'sponsorar', 'sponsors'], ['*sponsor*', '*sponsor*', 'sponsor*']),
  kind(
    'public',
    ['offentligheten', 'ålmenta', 'the public'],
    ['allmennheten; offentligheten', 'ålmenta; offentlegheita', 'the public; general public'],
  ),
  kind(
    'other-users',
    ['andre brukere eller medlemmer', 'andre brukarar eller medlemer', 'other users or members'],
    [
      'andre (medlemmer|brukere|deltakere|kunder|klubber|lag)',
      'andre (medlemer|medlemmer|brukarar|deltakarar|kundar|klubbar|lag)',
      'other (users|members|participants|customers|clubs)',
    ],
  ),
  kind(
    'landlord',
    ['utleier', 'utleigar', 'landlords'],
    ['utleier*; huseier*; gårdeier*', 'utleigar*; huseigar*; gardeigar*', 'landlord*; property owner*'],
  ),
  kind(
    'craftsmen',
    ['montører og håndverkere', 'montørar og handverkarar', 'installers and tradespeople'],
    [
      'montør*; håndverker*; installatør*',
      'montør*; handverkar*; installatør*',
      'installer*; tradespe*; fitter*; craftsmen',
    ],
  ),
  kind(
    'hotels',
    ['hoteller og arrangører', 'hotell og arrangørar', 'hotels and organisers'],
    [
      'hotell; hoteller; hotellet; arrangør*; medarrangør*',
      'hotell; hotella; hotellet; arrangør*; medarrangør*',
      'hotel; hotels; organiser*; organizer*',
    ],
  ),
  kind(
    'ai',
    ['leverandører av kunstig intelligens', 'leverandørar av kunstig intelligens', 'AI providers'],
    [
      'ki-leverandør*; (leverandør*|tjeneste*) … kunstig intelligens',
      'ki-leverandør*; (leverandør*|teneste*) … kunstig intelligens',
      'ai (provider*|supplier*|vendor*|service*); (providers|suppliers) … artificial intelligence',
    ],
  ),
]);
