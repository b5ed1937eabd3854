/** Sections 29 to 35 of the act of 2000: transfers abroad, notification and licences. */
import type { OldSection } from './old-section.js';

const SECTIONS_29_TO_30: Omit<OldSection, 'section'> = {
  subject: {
    nb: 'overføring av opplysninger til utlandet',
    nn: 'overføring av opplysningar til utlandet',
    en: 'transfer of data abroad',
  },
  subjectCues: {
    nb: ['utland', 'overfør', 'tredjeland', 'tredjestat', 'utenfor eøs', 'utenfor eu', 'usa', 'forsvarlig behandling'],
    nn: ['utland', 'overfør', 'tredjeland', 'tredjestat', 'utanfor eøs', 'utanfor eu', 'usa', 'forsvarleg behandling'],
    en: ['abroad', 'transfer', 'third countr', 'outside the eea', 'outside the eu', 'united states', 'foreign'],
  },
  now: ['gdpr:44', 'gdpr:45', 'gdpr:46', 'gdpr:49'],
  sameNumberToday: {
    nb: '§§ 29 og 30 gjelder tvangsmulkt og oppreisning',
    nn: '§§ 29 og 30 gjeld tvangsmulkt og oppreising',
    en: 'sections 29 and 30 are about coercive fines and non-material damage',
  },
  todayCues: {
    nb: ['tvangsmulkt', 'oppreisning', 'erstatning', 'ikke-økonomisk'],
    nn: ['tvangsmulkt', 'oppreising', 'skadebot', 'erstatning', 'ikkje-økonomisk'],
    en: ['coercive', 'running fine', 'damage', 'compensat', 'non-material'],
  },
  severity: 'error',
  certainty: 'verified',
};

const SECTIONS_33_TO_35: Omit<OldSection, 'section'> = {
  subject: {
    nb: 'konsesjon fra Datatilsynet (avskaffet)',
    nn: 'konsesjon frå Datatilsynet (avskaffa)',
    en: 'licence from Datatilsynet (abolished)',
  },
  subjectCues: {
    nb: ['konsesjon', 'tillatelse fra datatilsynet', 'forhåndsgodkjen'],
    nn: ['konsesjon', 'løyve frå datatilsynet', 'førehandsgodkjen'],
    en: ['licen', 'permit', 'authoris', 'concession'],
  },
  now: ['gdpr:35', 'gdpr:36', 'pol:7'],
  sameNumberToday: {
    nb: '§§ 33 og 34 gjelder overgangsregler og endringer i andre lover; § 35 finnes ikke',
    nn: '§§ 33 og 34 gjeld overgangsreglar og endringar i andre lover; § 35 finst ikkje',
    en: 'sections 33 and 34 are about transition and amendments; section 35 does not exist',
  },
  todayCues: {
    nb: ['overgang', 'endring i andre'],
    nn: ['overgang', 'endring i andre'],
    en: ['transition', 'amendment'],
  },
  severity: 'error',
  certainty: 'verified',
};

export const transferAndPermits: readonly OldSection[] = [
  ...['29', '30'].map((section) => ({ section, ...SECTIONS_29_TO_30 })),
  {
    section: '31',
    subject: {
      nb: 'meldeplikt til Datatilsynet (avskaffet)',
      nn: 'meldeplikt til Datatilsynet (avskaffa)',
      en: 'notification to Datatilsynet (abolished)',
    },
    subjectCues: {
      nb: ['meld', 'meldeplikt', 'meldt til', 'registrert hos datatilsynet'],
      nn: ['meld', 'meldeplikt', 'meldt til', 'registrert hos datatilsynet'],
      en: ['notif', 'reported to', 'registered with'],
    },
    now: [],
    sameNumberToday: {
      nb: '§ 31 gjelder uekte kameraer',
      nn: '§ 31 gjeld uekte kamera',
      en: 'section 31 is about dummy cameras',
    },
    todayCues: {
      nb: ['kamera', 'uekte', 'attrapp', 'overvåk'],
      nn: ['kamera', 'uekte', 'attrapp', 'overvak'],
      en: ['camera', 'dummy', 'fake', 'surveillance'],
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '32',
    subject: {
      nb: 'innholdet i meldingen til Datatilsynet (avskaffet)',
      nn: 'innhaldet i meldinga til Datatilsynet (avskaffa)',
      en: 'contents of the notification to Datatilsynet (abolished)',
    },
    subjectCues: {
      nb: ['meld', 'meldeplikt', 'meldt til'],
      nn: ['meld', 'meldeplikt', 'meldt til'],
      en: ['notif', 'reported to'],
    },
    now: [],
    sameNumberToday: {
      nb: '§ 32 gjelder ikrafttredelse',
      nn: '§ 32 gjeld ikraftsetjing',
      en: 'section 32 is about entry into force',
    },
    todayCues: {
      nb: ['ikraft', 'i kraft', 'trådte i kraft', 'opphev'],
      nn: ['ikraft', 'i kraft', 'tok til å gjelde', 'opphev'],
      en: ['force', 'repeal'],
    },
    severity: 'error',
    certainty: 'verified',
  },
  ...['33', '34', '35'].map((section) => ({ section, ...SECTIONS_33_TO_35 })),
];
