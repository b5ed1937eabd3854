/** The Money Laundering Act of 2009. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const hvl2009 = defineStale({
  id: 'hvl2009',
  names: {
    nb: [
      'hvitvaskingsloven av 2009',
      'hvitvaskingsloven av 6. mars 2009',
      'lov-2009-03-06-11',
      'lov 6. mars 2009 nr. 11',
      'hvitvaskingsloven § 22',
    ],
    nn: ['kvitvaskingslova av 2009', 'hvitvaskingsloven av 2009', 'lov-2009-03-06-11'],
    en: [
      'money laundering act of 2009',
      'money laundering act section 22',
      'section 22 of the money laundering act',
      'act of 6 march 2009 no. 11',
      'lov-2009-03-06-11',
    ],
  },
  why: {
    nb: 'Loven av 2009 er erstattet av hvitvaskingsloven av 2018; oppbevaring står i § 30.',
    nn: 'Lova av 2009 er avløyst av kvitvaskingslova av 2018; oppbevaring står i § 30.',
    en: 'The act of 2009 is replaced by the act of 2018; retention is in section 30.',
  },
  now: {
    nb: 'hvitvaskingsloven § 30',
    nn: 'kvitvaskingslova § 30',
    en: 'section 30 of the Anti-Money Laundering Act',
  },
  replacement: {
    nb: 'hvitvaskingsloven § 30',
    nn: 'kvitvaskingslova § 30',
    en: 'section 30 of the Anti-Money Laundering Act',
  },
  refs: ['hvl:30'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['oppbevar', 'lagr', 'slett', 'kundetiltak', 'år', 'lov-2009-03-06-11', '2009'],
    nn: ['oppbevar', 'lagr', 'slett', 'kundetiltak', 'ta vare på', 'år', '2009'],
    en: ['retain', 'retention', 'kept', 'stor', 'delet', 'due diligence', '2009'],
  },
  history: historyCues(),
});
