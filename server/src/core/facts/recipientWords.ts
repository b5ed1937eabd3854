/** Words for those who may get the data: kinds of recipients, and words that name no kind. */
import { cue } from '../marking/cue.js';

/** Nouns that tell which kind of recipient it is. */
export const RECIPIENT = cue('recipient-kind', {
  nb: [
    '(*databehandler|*databehandlere|*databehandlerne|*databehandleren|databehandleravtale*|*underleverandør*|*leverandør|*leverandører|*leverandørene|*leverandøren|*leverandørs|*leverandørar|*tilbyder|*tilbydere|*tilbyderen|tjenesteyter*|tjenestetilbyder*|*operatør*)',
    '(regnskapsfører*|regnskapsbyrå*|regnskapskontor*|regnskapsselskap*|*revisor*|revisjonsselskap*|*advokat*|*rådgiver|*rådgivere|*konsulent|*konsulenter|*konsulenten|takstmann*)',
    '(bank|banken|banker|bankene|bankforbindelse*|kortselskap*|kortutsteder*|kortinnløser*|*inkasso*|betalingsformidler*|betalingsløsning*|betalingstjeneste*|betalingsaktør*|betalingsforetak*|*finansieringsselskap*|*kredittinstitusjon*|*finansinstitusjon*)',
    '(forsikringsselskap*|pensjonsselskap*|pensjonsleverandør*|konsernselskap*|datterselskap*|søsterselskap*|morselskap*|konsern|konsernet|konserninternt|avdelinger)',
    '(firma|firmaet|firmaer|selskap|selskapet|selskaper|selskapene|bedrift|bedriften|bedrifter|foretak|foretaket|virksomhet|virksomheter|aktør|aktører) som (leverer|drifter|driver|hoster|lagrer|sender|trykker|håndterer|fører|tar|hjelper|lager|vedlikeholder|kjører|bygger|pakker|frakter|utfører)',
    '(*busselskap*|flyselskap*|*rederi|*rederiet|leirsted*|kortselskap*)',
    '(*selskap|*selskaper|*selskapene) … konsern*',
    'konsernets selskap*',
    'selskap* i gruppen',
    'gruppeselskap*',
    '(*myndighet|*myndigheter|*myndighetene|*myndigheten|skatteetaten|skattemyndighet*|tolletaten|tollvesen*|nav|helfo|politi|politiet|påtalemyndighet*|domstol*|namsmann*|namsmannen|*vesenet|*vesen|barnevernet|statsforvalter*|kommunen|kommuner|kommunene|fylkeskommune*|lånekassen|*direktorat*|*departement*|folkehelseinstituttet|husbanken|finanstilsynet|mattilsynet|arbeidstilsynet)',
    '(transportfirma*|fraktfirma*|flyttefirma*|økokrim)',
    'offentlig* (organ*|etat*|instans*|virksomhet*|myndighet*|register|registre)',
    '(idretts*|andre) (organ|organer|etater|instanser)',
    '(*transportør*|fraktselskap*|fraktfører*|speditør*|budfirma*|budtjeneste*|logistikkselskap*|logistikkaktør*|leveringsaktør*|transportselskap*|postoperatør*|posten|trykkeri*|vaktselskap*|*byrå|*byråer|*byrået|kredittopplysning*foretak*|kredittopplysningsselskap*)',
    '(*forbund|*forbundet|*forbundets|idrettskrets*|særkrets*|norges idrettsforbund|fagforening*|arbeidsgiver|arbeidsgivere|arbeidsgiveren|skole|skolen|skoler|*sykehus*|fastlege*|*lege|*leger|legen|*helseforetak*|helsepersonell|helsetjeneste*|apotek*|laboratori*|barnehagen|foresatte|foreldre|pårørende|verge|vergen)',
    '(annonsør*|annonsenettverk*|reklamenettverk*|*logistikkpartner*|*betalingspartner*|*analysepartner*|*teknologipartner*|*transportpartner*|*leveringspartner*|*annonsepartner*|*reklamepartner*|*markedsføringspartner*|*driftspartner*|*it-partner*|*frakt-partner*|*systempartner*|*fraktpartner*|*regnskapspartner*)',
    '(hotell|hoteller|hotellet|arrangør*|medarrangør*|forhandler*|franchisetaker*|montør*|håndverker*|utleier*|huseier*|oppdragsgiver*|kunden|kunder|lagringstjeneste*|skytjeneste*|*plattform|*plattformer|hostingselskap*|webhotell*|webbyrå*|*verktøy|*verktøyet|*systemet|nettsky*|sosiale medier|kjøper|kjøperen|overtakende|ny eier|nye eiere|oppkjøper|investor*|andre (medlemmer|brukere|deltakere|kunder|klubber|lag|kommuner|enheter))',
    '(allmennheten|offentligheten)',
    '*sponsor*',
    'moderlag*',
    'moderforbund*',
    'paraplyorganisasjon*',
    '(forsker|forskere|forskningsinstitusjon*)',
  ],
  nn: [
    '(*databehandlar|*databehandlarar|*databehandlarane|*databehandlaren|databehandlaravtal*|*leverandørane|*tilbydar|*tilbydarar|tenesteytar*|tenestetilbydar*)',
    '(rekneskapsførar*|rekneskapsbyrå*|rekneskapskontor*|revisorar|*rådgjevar*|*rådgivar*|*konsulentar)',
    '(bankane|bankar|betalingsformidlar*|betalingsløysing*|betalingsteneste*|*verksemder|*selskapa|*styresmakt*|*styresmaktene|tollvesenet|domstol*|statsforvaltaren|politiet|kommunar|kommunane|fylkeskommunar|lånekassa)',
    '(firma|firmaet|selskap|selskapet|selskapa|bedrift|bedrifta|føretak|føretaket|verksemd|verksemder|aktør|aktørar) som (leverer|driftar|driv|lagrar|sender|trykkjer|handterer|fører|tek|hjelper|lagar|køyrer|byggjer|pakkar|fraktar|utfører)',
    '(*busselskap*|flyselskap*|*reiarlag*|leirstad*|kortselskap*)',
    '(*selskap|*selskapa) … konsern*',
    'offentleg* (organ*|etat*|instans*|verksemd*|styresmakt*|register)',
    '(transportørar|fraktselskap*|arbeidsgivar|arbeidsgivaren|arbeidsgjevar*|skule|skulen|skular|*sjukehus*|*lækjar*|foreldre|føresette|annonsørar|arrangør*|forhandlar*|*verktøyet|skyteneste*|lagringsteneste*|kjøpar|ny eigar|idrettskrins*|andre (medlemer|medlemmer|brukarar|deltakarar|kundar|lag))',
  ],
  en: [
    '(processor|processors|sub-processor*|subprocessor*|subcontractor*|sub-contractor*|contractors|contractor|supplier|suppliers|vendor|vendors|provider|providers|operators|host)',
    '(service|hosting|cloud|payment|email|analytics|it|technology|software|infrastructure) (provider*|partner*|supplier*|vendor*|compan*|platform*|service|services|firm*)',
    '(accountant*|bookkeeper*|bookkeeping|book-keeper*|accounting firm*|auditor*|lawyer*|solicitor*|attorney*|adviser*|advisor*|advisers|consultant*|counsel|professional advisers)',
    '(bank|banks|card issuer*|credit card compan*|acquirer*|collection agenc*|debt collect*|payment processor*|payment compan*|financial institution*|insurer*|insurance compan*|reinsurer*|loss adjuster*|pension provider*|credit bureau*|credit reference agenc*|credit agenc*)',
    '(affiliate|affiliates|affiliated|subsidiar*|parent compan*|sister compan*|group compan*|holding compan*)',
    '(companies|entities|members|undertakings) … group',
    'our group',
    'group of companies',
    '(authority|authorities|police|court|courts|law enforcement|regulator|regulators|regulatory|government|governmental|governor|governors|tax authorit*|customs|municipalit*|public bod*|public agenc*|agencies|tribunal*|ministry|department|administration|directorate|local council|nhs)',
    '(card compan*|printing house*|bus compan*|airline*|ferry compan*|tour operator*|coach compan*)',
    '(transport compan*|payment intermediar*|booking system*|booking provider*)',
    '(carrier|carriers|courier*|parcel service*|freight*|shipping compan*|shippers|postal service*|post office|logistics*|delivery (compan*|partner*|service*|provider*)|printers|printing compan*)',
    '(federation|federations|national governing bod*|association|trade union*|employer|employers|school|schools|hospital*|doctor*|physician*|gp|health care|healthcare|pharmac*|laborator*|parents|guardian*|tutors|tutor|staff|tutoring)',
    '(advertiser*|ad network*|advertising (network*|partner*|compan*|agenc*)|ad partners|marketing (agenc*|partner*|compan*)|web agenc*|agency|agencies|analytics (platform*|tool*|service*|compan*)|search engine*|data analysis service*|social (media|network*))',
    '(hotel|hotels|organiser*|organizer*|dealer*|retailer*|distributor*|franchisee*|installer*|landlord*|merchant|merchants|clients|researcher*|research institution*|universit*|investor*|purchaser|buyer|acquiring|acquirer|successor|successors|new owner|acquired by|merger|other (users|members|participants|customers|players|clubs)|the public|hosting|platforms|external (wallet|system*|platform*)|bug-tracking)',
    'business (partners such|transfer*)',
    '(firm|firms|company|companies|outfit|people|business|businesses|bureau|agency|service) (that|who|which|we) ..2 (hosts|host|runs|run|sends|send|prints|print|handles|handle|takes|take|delivers|deliver|posts|helps|help|do|does|looks|keeps|makes|build|built|maintains|use|pay)',
    'hosted (by|at) (a|an|the|our)',
    '(third-party|third party) (service*|provider*|vendor*|analytics|platform*|processor*|compan*|advertis*|tool*|application*|payment*|sdk*|librar*)',
    '(persons|people|individuals) who (work|assist|help)',
  ],
});

/** Words that name no kind: who that is, nobody can tell. */
export const BARE_RECIPIENT = cue('recipient-bare', {
  nb: [
    '(tredjepart|tredjeparter|tredjepartene|tredjeparts|tredjemann|tredjeperson*|partner|partnere|partnerne|partnerene|samarbeidspartner*|forretningspartner*|samarbeidsparter|utenforstående|uvedkommende|eksterne|andre|andres|noen)',
    '(andre|eksterne|ulike|flere) (selskap*|virksomhet*|aktører|parter|firma*|organisasjon*)',
  ],
  nn: [
    '(tredjepart|tredjepartar|tredjepartane|tredjemann|tredjeperson*|partnar*|samarbeidspartnar*|forretningspartnar*|utanforståande|uvedkomande|eksterne|andre|nokon)',
    '(andre|eksterne|ulike) (selskap*|verksemd*|aktørar|partar|firma*|organisasjon*)',
  ],
  en: [
    'third (part|parties|party|persons|person)',
    '(third-parties|partner|partners|anyone|anybody|others|outsiders|nobody|someone|any (other|one)|no one|external parties|outside parties|trusted parties|business partners)',
    '(other|external|outside|unaffiliated) (compan*|entit*|organi*|parties|party|persons|people|individuals)',
  ],
});

/** Words for what is done when data go to others. */
export const SHARE = cue('share', {
  nb: [
    '(dele|deler|deles|delt|delte|deling|delinga|delingen|utlever*|videreformidl*|videresend*|videregi*|videreutlever*|viderefør*|oversend*|overlever*|innrapporter*|rapporteres|avslør*|rapportere|rapporterer|rapportert|formidle|formidles|formidler|avgi|avgis|utveksl*)',
    '(gir|gis|gi|gitt|gitte|går|sender|sendes) … videre',
    '(gi|gir|gis) ..4 (*liste|*lister|*listen|*listene|navn|navnene) til',
    '(gir|gis|gi|gitt|få|får|fått|har|ha|med|gjør* tilgang|trenger) … (tilgang*|innsyn i|innsyn)',
    '(gi|gir|må gi) ..3 (navnet|adressen|opplysning*|kontaktopplysning*|telefonnummeret|personopplysning*)',
    '(*opplysning*|data|informasjon*|*listen) (går|gå) … til',
    'tilgang til',
    'tilgjengelig* for',
    '(send|sende|sender|sendes|sendt|overføre|overfører|overføres|overført|overføring|overføringer|overlate|overlates|overlatt)',
    '(går|skjer|foregår) … (gjennom|via)',
    '(lagres|lagret|lagrer|ligger|behandles|behandlet|driftes|driftet|drives|føres|administreres|trykkes|håndteres|oppbevares|registreres|ivaretas|utføres|leveres|hostes) … (hos|av|gjennom|via|i)',
    '(får|mottar) … (*opplysning*|data|informasjon*)',
    '(gi|gir|gis) (dem|det|disse|opplysning*|data) til',
    'på (våre|vår|virksomhetens|kommunens|klubbens) vegne',
    'på vegne av',
    'mottaker*',
    '(publisere*|offentliggjør*|bekjentgjør*)',
  ],
  nn: [
    '(dele|deler|delast|delt|delte|deling|delinga|utlever*|vidareformidl*|vidaresend*|oversend*|rapporterer|avslør*|formidl*|utveksl*)',
    '(gjev|gir|gjevne|gjeve|gitt|gi|gje|går|send*) … vidare',
    '(gje|gjev|gir) ..3 (namnet|adressa|opplysning*|telefonnummeret|personopplysning*)',
    '(gje|gi|gjev|gir) ..4 (*liste|*lister|*lista|*listene|namn|namna) til',
    '(gjev|gir|gitt|få|får|fått|har|ha) … (tilgang*|innsyn)',
    '(*opplysning*|data|informasjon*|*lista) (går|gå) … til',
    'tilgang til',
    'tilgjengeleg* for',
    '(sende|sender|send|sendt|sendast|overføre|overfører|overført|overførte|overføring|overlate)',
    '(går|skjer) … (gjennom|via)',
    '(lagra|lagrast|ligg|handsama|behandla|drifta|drive|ført|administrert|trykt|oppbevart|levert|registrert|blir|vert) … (hos|av|gjennom|via)',
    '(får|mottek|mottar) … (*opplysning*|data|informasjon*)',
    '(gi|gir|gje|gjev) (dei|det|desse|opplysning*|data) til',
    'på vegner av',
    'på (våre|kommunen sine) vegner',
    'mottakar*',
    '(publiser*|offentleggjer*)',
  ],
  en: [
    '(share|shares|shared|sharing|disclose*|disclosing|disclosure*|reveal*|divulge*|pass|passes|passed|passing|forward|forwards|forwarded|release|released|transmit|transmits|transmitted|transfer|transfers|transferred|send|sends|sent|report|reported|exchange*|distribute*|rent|trade)',
    '(provide|provided|provides|give|given|gives|make|made|makes|supply|supplied) … (to|available|with|access|by)',
    '(delivered|delivers|handed|hand|given) (out|over|on) … to',
    '(goes|go|travels|passes) (to|straight to|on to|out to|off to|directly to|via)',
    '(have|has|had|gain|gains|get|gets|grant|granted|given|be) … access',
    'access to',
    'accessible (to|by)',
    'available to',
    '(stored|hosted|processed|handled|operated|held|kept|managed|collected|used|administered|received) … (by|with|at|through|on)',
    '(receive|receives|obtain|see|sees) … (data|information|details|address)',
    'on (our|its|the|their) behalf',
    'recipient*',
    '(publish|published|publishing)',
  ],
});

/** To sell is to share as well, but that one does not sell says little. */
export const USE = cue('use-service', {
  nb: [
    '(tar seg av|står for|håndterer)',
    '(bruker|brukes|bruk|benytter|benyttes|nytter|anvender|engasjerer|samarbeider|inngått|inngår|har|leverer|kjøper|valgt|sendes|integrert|integrasjon|basert|hostet|hostes|driftes|drift|bygget|kjører)',
  ],
  nn: [
    '(tek seg av|står for|handterer)',
    '(brukar|bruker|nyttar|nytta|nyttast|nyttes|engasjerer|samarbeider|inngått|har|leverer|kjøper|valt|integrert|sende|drifta|drive)',
  ],
  en: [
    '(takes care of|handles|looks after)',
    '(use|uses|used|using|utilise*|utilize*|employ|engage*|work|rely|partner|contract*|powered|hosted|integrat*|implement*|appoint*|run|runs|leverage)',
  ],
});
