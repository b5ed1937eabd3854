/** Sections 13 to 17 of the act of 2000: what the controller had to do. */
import type { OldSection } from './old-section.js';

export const controllerDuties: readonly OldSection[] = [
  {
    section: '13',
    subject: {
      nb: 'informasjonssikkerhet',
      nn: 'informasjonstryggleik',
      en: 'information security',
    },
    subjectCues: {
      nb: [
        'sikkerhet',
        'informasjonssikker',
        'konfidensial',
        'integritet',
        'tilgjengelighet',
        'sikkerhetstiltak',
        'tekniske og organisatoriske',
        'krypter',
        'tilgangsstyring',
      ],
      nn: [
        'tryggleik',
        'sikkerheit',
        'informasjonstryggleik',
        'konfidensial',
        'integritet',
        'tilgjengeleg',
        'tekniske og organisatoriske',
        'krypter',
        'tilgangsstyring',
      ],
      en: ['security', 'secure', 'confidential', 'integrity', 'technical and organi', 'encrypt', 'safeguard'],
    },
    now: ['gdpr:32'],
    sameNumberToday: {
      nb: '§ 13 gir hjemmel for forskrift om overføring til tredjestater',
      nn: '§ 13 gir heimel for forskrift om overføring til tredjestatar',
      en: 'section 13 lets the King regulate transfers to third countries',
    },
    todayCues: {
      nb: ['overføring til', 'tredjestat', 'tredjeland'],
      nn: ['overføring til', 'tredjestat', 'tredjeland'],
      en: ['transfer', 'third countr'],
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '14',
    subject: {
      nb: 'internkontroll',
      nn: 'internkontroll',
      en: 'internal control',
    },
    subjectCues: {
      nb: ['internkontroll', 'rutine', 'dokumenter', 'planlagte og systematiske'],
      nn: ['internkontroll', 'rutine', 'dokumenter', 'planlagde og systematiske'],
      en: ['internal control', 'routine', 'procedure', 'document'],
    },
    now: ['gdpr:24', 'gdpr:30'],
    sameNumberToday: {
      nb: '§ 14 gir hjemmel for forskrift om forhåndsdrøfting',
      nn: '§ 14 gir heimel for forskrift om førehandsdrøfting',
      en: 'section 14 lets the King regulate prior consultation',
    },
    todayCues: {
      nb: ['forhåndsdrøft', 'forhåndsgodkjen'],
      nn: ['førehandsdrøft', 'førehandsgodkjen'],
      en: ['prior consult', 'authoris'],
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '15',
    subject: {
      nb: 'databehandlerens rådighet over opplysningene',
      nn: 'rådveldet til databehandlaren over opplysningane',
      en: "the processor's disposal of the data",
    },
    subjectCues: {
      nb: ['databehandler', 'databehandleravtale', 'underleverandør', 'på vegne av', 'leverandør'],
      nn: ['databehandlar', 'databehandlaravtale', 'underleverandør', 'på vegner av', 'leverandør'],
      en: ['processor', 'processing agreement', 'on behalf of', 'subcontractor', 'supplier', 'service provider'],
    },
    now: ['gdpr:28', 'gdpr:29'],
    sameNumberToday: {
      nb: '§ 15 gir hjemmel for å gjennomføre kommisjonsrettsakter i forskrift',
      nn: '§ 15 gir heimel for å gjennomføre kommisjonsrettsakter i forskrift',
      en: 'section 15 lets the King implement Commission acts',
    },
    todayCues: {
      nb: ['rettsakt', 'kommisjon'],
      nn: ['rettsakt', 'kommisjon'],
      en: ['implementing act', 'delegated act', 'commission'],
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '16',
    subject: {
      nb: 'frist på 30 dager for å svare',
      nn: 'frist på 30 dagar for å svare',
      en: '30 days to answer',
    },
    subjectCues: {
      nb: [
        '30 dager',
        'tretti dager',
        'frist for å svare',
        'innen 30',
        'besvare',
        'svarfrist',
        'uten ugrunnet opphold',
      ],
      nn: ['30 dagar', 'tretti dagar', 'frist for å svare', 'innan 30', 'svarfrist', 'utan ugrunna opphald'],
      en: ['30 days', 'thirty days', 'reply within', 'respond within', 'answer within', 'time limit'],
    },
    now: ['gdpr:12(3)'],
    sameNumberToday: {
      nb: '§ 16 gjelder unntak fra informasjon og innsyn',
      nn: '§ 16 gjeld unntak frå informasjon og innsyn',
      en: 'section 16 is about exceptions from information and access',
    },
    todayCues: {
      nb: ['unntak', 'unnta', 'nekte', 'avslag', 'begrens', 'taushetsplikt'],
      nn: ['unntak', 'unntatt', 'nekte', 'avslag', 'avgrens', 'teieplikt'],
      en: ['except', 'exempt', 'refus', 'restrict', 'limit', 'secrecy'],
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '17',
    subject: {
      nb: 'betaling for innsyn',
      nn: 'betaling for innsyn',
      en: 'payment for access',
    },
    subjectCues: {
      nb: ['betal', 'gratis', 'vederlag', 'gebyr', 'kostnad'],
      nn: ['betal', 'gratis', 'vederlag', 'gebyr', 'kostnad'],
      en: ['free of charge', 'fee', 'payment', 'cost', 'charge'],
    },
    now: ['gdpr:12(5)'],
    sameNumberToday: {
      nb: '§ 17 gjelder unntak ved arkiv, forskning og statistikk',
      nn: '§ 17 gjeld unntak ved arkiv, forsking og statistikk',
      en: 'section 17 is about exceptions in archiving, research and statistics',
    },
    todayCues: {
      nb: ['forskning', 'arkiv', 'statisti'],
      nn: ['forsking', 'arkiv', 'statisti'],
      en: ['research', 'archiv', 'statisti'],
    },
    severity: 'error',
    certainty: 'verified',
  },
];
