/** GDPR Article 28: Processor. */
import { defineProvision } from '../provision.js';

export const gdpr28 = defineProvision({
  ref: 'gdpr:28',
  title: { nb: 'Databehandler', nn: 'Databehandlar', en: 'Processor' },
  structure: {
    '1': [],
    '2': [],
    '3': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    '4': [],
    '5': [],
    '6': [],
    '7': [],
    '8': [],
    '9': [],
    '10': [],
  },
  gist: {
    nb: 'Regler for bruk av databehandlere: Bare den som gir gode nok garantier, kan brukes, avtalen må ha et bestemt innhold, og underleverandører krever tillatelse. En databehandler som selv bestemmer formålet, blir behandlingsansvarlig. EUs standardvilkår for slike avtaler er beslutning (EU) 2021/915, ikke overføringsvilkårene i 2021/914.',
    nn: 'Reglar for bruk av databehandlarar: Berre den som gir gode nok garantiar, kan brukast, avtalen må ha eit bestemt innhald, og underleverandørar krev løyve. Ein databehandlar som sjølv avgjer føremålet, blir behandlingsansvarleg. Standardvilkåra frå EU for slike avtalar er avgjerd (EU) 2021/915, ikkje overføringsvilkåra i 2021/914.',
    en: 'Rules for using processors: only those offering good enough guarantees may be used, the contract needs set content, and sub-processors need permission. A processor that decides the purpose becomes a controller. The EU standard clauses for such contracts are Decision (EU) 2021/915, not the transfer clauses in 2021/914.',
  },
  points: {
    '1': {
      nb: 'Velg bare databehandlere som kan vise at de har tiltak som oppfyller forordningen og verner de registrerte.',
      nn: 'Vel berre databehandlarar som kan vise at dei har tiltak som oppfyller forordninga og vernar dei registrerte.',
      en: "Use only processors that can show measures meeting the Regulation and protecting people's rights.",
    },
    '2': {
      nb: 'Underleverandører krever skriftlig tillatelse på forhånd, enten for den enkelte eller generelt. Er den generell, skal bytte varsles slik at kunden kan si nei.',
      nn: 'Underleverandørar krev skriftleg løyve på førehand, anten for den einskilde eller generelt. Er løyvet generelt, skal byte varslast slik at kunden kan seie nei.',
      en: 'Sub-processors need written permission beforehand, specific or general. If it is general, changes must be announced so that the controller can object.',
    },
    '3': {
      nb: 'Databehandleravtalen skal være bindende og angi tema, varighet, art, formål, typer opplysninger og registrerte og partenes plikter, samt bokstav a til h. Strider en instruks mot reglene, skal databehandleren si fra straks.',
      nn: 'Databehandlaravtalen skal vere bindande og seie kva han gjeld, varigheit, art, føremål, typar opplysningar og registrerte og pliktene til partane, i tillegg til bokstav a til h. Er ein instruks i strid med reglane, skal databehandlaren seie frå straks.',
      en: 'The processing contract must be binding and state subject, duration, nature, purpose, kinds of data and people and the duties of each side, plus letters a to h. A processor that thinks an instruction unlawful must say so at once.',
    },
    '3(a)': {
      nb: 'Databehandleren handler bare etter dokumenterte instrukser, også om overføring til tredjeland, om ikke lov krever noe annet; da varsles kunden først, når loven tillater det.',
      nn: 'Databehandlaren handlar berre etter dokumenterte instruksar, også om overføring til tredjeland, om ikkje lov krev noko anna; då blir kunden varsla først, når lova tillèt det.',
      en: 'The processor acts only on documented instructions, transfers to third countries included, unless law requires otherwise; the controller is then told first where that is allowed.',
    },
    '3(b)': {
      nb: 'Alle som slipper til opplysningene, er bundet av taushetsløfte eller lovfestet taushetsplikt.',
      nn: 'Alle som slepp til opplysningane, er bundne av ein lovnad om teieplikt eller av lov.',
      en: 'Everyone with access to the data is bound by a promise or a legal duty of confidentiality.',
    },
    '3(c)': {
      nb: 'Databehandleren gjennomfører sikkerhetstiltakene som artikkel 32 krever.',
      nn: 'Databehandlaren gjennomfører tryggleikstiltaka som artikkel 32 krev.',
      en: 'The processor takes the security measures that Article 32 calls for.',
    },
    '3(d)': {
      nb: 'Vilkårene for underleverandører i nr. 2 og 4 følges.',
      nn: 'Vilkåra for underleverandørar i nr. 2 og 4 blir følgde.',
      en: 'The conditions for sub-processors in paragraphs 2 and 4 are kept.',
    },
    '3(e)': {
      nb: 'Databehandleren hjelper kunden, så langt det lar seg gjøre, med å svare når folk bruker rettighetene i kapittel III.',
      nn: 'Databehandlaren hjelper kunden, så langt det lèt seg gjere, med å svare når folk bruker rettane i kapittel III.',
      en: 'The processor helps the controller, as far as it can, to answer people who use their rights under Chapter III.',
    },
    '3(f)': {
      nb: 'Databehandleren bistår med sikkerhet, avviksmelding, vurdering av personvernkonsekvenser og forhåndsdrøfting (artikkel 32–36).',
      nn: 'Databehandlaren hjelper til med tryggleik, avviksmelding, vurdering av personvernkonsekvensar og førehandsdrøfting (artikkel 32–36).',
      en: 'The processor assists with security, breach notices, impact assessments and prior consultation (Articles 32-36).',
    },
    '3(g)': {
      nb: 'Når tjenesten er slutt, sletter eller leverer databehandleren tilbake alt etter kundens valg, kopier medregnet, om ikke lov krever lagring.',
      nn: 'Når tenesta er slutt, slettar eller leverer databehandlaren tilbake alt etter det kunden vel, kopiar medrekna, om ikkje lov krev lagring.',
      en: 'When the service ends, the processor deletes or returns everything as the controller chooses, copies included, unless law requires storage.',
    },
    '3(h)': {
      nb: 'Databehandleren legger fram det som trengs for å vise etterlevelse, og medvirker til revisjoner og inspeksjoner.',
      nn: 'Databehandlaren legg fram det som trengst for å vise at reglane blir følgde, og medverkar til revisjonar og inspeksjonar.',
      en: 'The processor hands over what is needed to show compliance and takes part in audits and inspections.',
    },
    '4': {
      nb: 'En underleverandør skal bindes av de samme pliktene. Svikter den, svarer den første databehandleren fullt ut overfor kunden.',
      nn: 'Ein underleverandør skal bindast av dei same pliktene. Sviktar han, svarer den første databehandlaren fullt ut overfor kunden.',
      en: 'A sub-processor must be bound by the same duties. If it fails, the first processor answers in full to the controller.',
    },
    '5': {
      nb: 'Atferdsnormer eller sertifisering kan telle som bevis på tilstrekkelige garantier etter nr. 1 og 4.',
      nn: 'Åtferdsnormer eller sertifisering kan telje som bevis på tilstrekkelege garantiar etter nr. 1 og 4.',
      en: 'Codes of conduct or certification can count as evidence of sufficient guarantees under paragraphs 1 and 4.',
    },
    '6': {
      nb: 'Avtalen kan helt eller delvis bygge på standardvilkår etter nr. 7 eller 8, også som del av en sertifisering.',
      nn: 'Avtalen kan heilt eller delvis byggje på standardvilkår etter nr. 7 eller 8, også som del av ei sertifisering.',
      en: 'The contract may rest wholly or partly on standard clauses under paragraph 7 or 8, also as part of a certification.',
    },
    '7': {
      nb: 'Kommisjonen kan fastsette standardvilkår for databehandleravtaler; det er gjort i beslutning (EU) 2021/915.',
      nn: 'Kommisjonen kan fastsetje standardvilkår for databehandlaravtalar; det er gjort i avgjerd (EU) 2021/915.',
      en: 'The Commission may lay down standard clauses for processing contracts; it has done so in Decision (EU) 2021/915.',
    },
    '8': {
      nb: 'Tilsynsmyndigheter kan vedta egne standardvilkår gjennom konsistensmekanismen.',
      nn: 'Tilsynsstyresmakter kan vedta eigne standardvilkår gjennom konsistensmekanismen.',
      en: 'Supervisory authorities may adopt standard clauses of their own through the consistency mechanism.',
    },
    '9': {
      nb: 'Avtalen skal være skriftlig; elektronisk form er nok.',
      nn: 'Avtalen skal vere skriftleg; elektronisk form er nok.',
      en: 'The contract must be in writing; electronic form will do.',
    },
    '10': {
      nb: 'En databehandler som selv fastsetter formål og midler i strid med reglene, regnes som behandlingsansvarlig for den behandlingen.',
      nn: 'Ein databehandlar som sjølv fastset føremål og middel i strid med reglane, blir rekna som behandlingsansvarleg for den behandlinga.',
      en: 'A processor that unlawfully decides purposes and means itself is treated as the controller of that processing.',
    },
  },
  policy: {
    nb: 'Databehandlere er mottakere og skal nevnes ved navn eller type (artikkel 13 nr. 1 bokstav e). Ikke omtal som databehandler en mottaker som bruker opplysningene til egne formål.',
    nn: 'Databehandlarar er mottakarar og skal nemnast med namn eller type (artikkel 13 nr. 1 bokstav e). Ikkje kall ein mottakar som bruker opplysningane til eigne føremål, for databehandlar.',
    en: 'Processors are recipients and must be named or described by kind (Article 13(1)(e)). Do not call a recipient that uses the data for its own ends a processor.',
  },
  recitals: [79, 81, 95],
  related: ['gdpr:4(8)', 'gdpr:29', 'gdpr:32', 'gdpr:13(1)(e)', 'gdpr:82(2)', 'gdpr:46'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
