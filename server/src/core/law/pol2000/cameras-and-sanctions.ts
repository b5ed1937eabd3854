/** Sections 36 to 51 of the act of 2000: cameras, authorities and sanctions; no such numbers exist in the act of 2018. */
import type { OldSection } from './old-section.js';

const SECTIONS_36_TO_41: Omit<OldSection, 'section'> = {
  subject: {
    nb: 'kameraovervåking',
    nn: 'kameraovervaking',
    en: 'camera surveillance',
  },
  subjectCues: {
    nb: ['kamera', 'overvåk', 'opptak', 'film', 'skilt'],
    nn: ['kamera', 'overvak', 'opptak', 'film', 'skilt'],
    en: ['camera', 'surveillance', 'cctv', 'video', 'footage', 'recording', 'sign'],
  },
  now: ['kamera:6', 'kamera:4', 'pol:31', 'gdpr:6(1)(f)'],
  sameNumberToday: {
    nb: 'Loven av 2018 slutter med § 34',
    nn: 'Lova av 2018 sluttar med § 34',
    en: 'The act of 2018 ends with section 34',
  },
  severity: 'error',
  certainty: 'verified',
};

const SECTIONS_50_TO_51: Omit<OldSection, 'section'> = {
  subject: {
    nb: 'forskrifter og ikrafttredelse',
    nn: 'forskrifter og ikraftsetjing',
    en: 'regulations and entry into force',
  },
  subjectCues: {
    nb: ['forskrift', 'ikraft', 'overgang'],
    nn: ['forskrift', 'ikraft', 'overgang'],
    en: ['regulation', 'force', 'transition'],
  },
  now: ['pol:32'],
  sameNumberToday: {
    nb: 'Loven av 2018 slutter med § 34',
    nn: 'Lova av 2018 sluttar med § 34',
    en: 'The act of 2018 ends with section 34',
  },
  severity: 'error',
  certainty: 'known',
};

export const camerasAndSanctions: readonly OldSection[] = [
  ...['36', '37', '38', '39', '40', '41'].map((section) => ({ section, ...SECTIONS_36_TO_41 })),
  {
    section: '42',
    subject: {
      nb: 'Datatilsynet',
      nn: 'Datatilsynet',
      en: 'Datatilsynet',
    },
    subjectCues: {
      nb: ['datatilsyn', 'tilsyn', 'klage'],
      nn: ['datatilsyn', 'tilsyn', 'klage'],
      en: ['datatilsyn', 'supervis', 'authority', 'complain'],
    },
    now: ['pol:20', 'gdpr:77'],
    sameNumberToday: {
      nb: 'Loven av 2018 slutter med § 34',
      nn: 'Lova av 2018 sluttar med § 34',
      en: 'The act of 2018 ends with section 34',
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '43',
    subject: {
      nb: 'Personvernnemnda',
      nn: 'Personvernnemnda',
      en: 'the Privacy Appeals Board',
    },
    subjectCues: {
      nb: ['personvernnemnd', 'nemnd', 'klage'],
      nn: ['personvernnemnd', 'nemnd', 'klage'],
      en: ['personvernnemnd', 'appeal', 'board'],
    },
    now: ['pol:22'],
    sameNumberToday: {
      nb: 'Loven av 2018 slutter med § 34',
      nn: 'Lova av 2018 sluttar med § 34',
      en: 'The act of 2018 ends with section 34',
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '44',
    subject: {
      nb: 'tilsynsmyndighetenes tilgang til opplysninger',
      nn: 'tilgangen tilsynsstyresmaktene har til opplysningar',
      en: "the authorities' access to information",
    },
    subjectCues: {
      nb: ['tilgang', 'tilsyn', 'kontroll'],
      nn: ['tilgang', 'tilsyn', 'kontroll'],
      en: ['access', 'inspection'],
    },
    now: ['pol:23', 'gdpr:58(1)'],
    sameNumberToday: {
      nb: 'Loven av 2018 slutter med § 34',
      nn: 'Lova av 2018 sluttar med § 34',
      en: 'The act of 2018 ends with section 34',
    },
    severity: 'error',
    certainty: 'known',
  },
  {
    section: '45',
    subject: {
      nb: 'taushetsplikt hos tilsynsmyndighetene',
      nn: 'teieplikt hos tilsynsstyresmaktene',
      en: 'secrecy at the authorities',
    },
    subjectCues: {
      nb: ['taushet'],
      nn: ['teieplikt'],
      en: ['secrecy'],
    },
    now: ['pol:24'],
    sameNumberToday: {
      nb: 'Loven av 2018 slutter med § 34',
      nn: 'Lova av 2018 sluttar med § 34',
      en: 'The act of 2018 ends with section 34',
    },
    severity: 'error',
    certainty: 'known',
  },
  {
    section: '46',
    subject: {
      nb: 'pålegg og overtredelsesgebyr',
      nn: 'pålegg og gebyr for regelbrot',
      en: 'orders and fines',
    },
    subjectCues: {
      nb: ['gebyr', 'pålegg', 'sanksjon'],
      nn: ['gebyr', 'pålegg', 'sanksjon'],
      en: ['fine', 'order', 'sanction'],
    },
    now: ['gdpr:83', 'pol:26', 'gdpr:58(2)'],
    sameNumberToday: {
      nb: 'Loven av 2018 slutter med § 34',
      nn: 'Lova av 2018 sluttar med § 34',
      en: 'The act of 2018 ends with section 34',
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '47',
    subject: {
      nb: 'tvangsmulkt',
      nn: 'tvangsmulkt',
      en: 'coercive fine',
    },
    subjectCues: {
      nb: ['tvangsmulkt', 'mulkt'],
      nn: ['tvangsmulkt', 'mulkt'],
      en: ['coercive', 'running fine'],
    },
    now: ['pol:29'],
    sameNumberToday: {
      nb: 'Loven av 2018 slutter med § 34',
      nn: 'Lova av 2018 sluttar med § 34',
      en: 'The act of 2018 ends with section 34',
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '48',
    subject: {
      nb: 'straff',
      nn: 'straff',
      en: 'penalties',
    },
    subjectCues: {
      nb: ['straff', 'bøter', 'fengsel'],
      nn: ['straff', 'bøter', 'fengsel'],
      en: ['penalt', 'criminal', 'imprison'],
    },
    now: ['gdpr:83', 'gdpr:84'],
    sameNumberToday: {
      nb: 'Loven av 2018 slutter med § 34',
      nn: 'Lova av 2018 sluttar med § 34',
      en: 'The act of 2018 ends with section 34',
    },
    severity: 'error',
    certainty: 'verified',
  },
  {
    section: '49',
    subject: {
      nb: 'erstatning',
      nn: 'skadebot',
      en: 'compensation',
    },
    subjectCues: {
      nb: ['erstat', 'skade', 'oppreisning'],
      nn: ['skadebot', 'erstat', 'skade', 'oppreising'],
      en: ['compensat', 'damage', 'liab'],
    },
    now: ['gdpr:82', 'pol:30'],
    sameNumberToday: {
      nb: 'Loven av 2018 slutter med § 34',
      nn: 'Lova av 2018 sluttar med § 34',
      en: 'The act of 2018 ends with section 34',
    },
    severity: 'error',
    certainty: 'verified',
  },
  ...['50', '51'].map((section) => ({ section, ...SECTIONS_50_TO_51 })),
];
