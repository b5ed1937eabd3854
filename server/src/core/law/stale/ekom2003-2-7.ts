/** Section 2-7 of the act of 2003 on traffic data. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ekom200327 = defineStale({
  id: 'ekom2003-2-7',
  names: {
    nb: ['ekomloven § 2-7', 'ekomlovens § 2-7', '§ 2-7 i ekomloven'],
    nn: ['ekomlova § 2-7', '§ 2-7 i ekomlova'],
    en: ['electronic communications act section 2-7', 'section 2-7 of the electronic communications act'],
  },
  why: {
    nb: '§ 2-7 sto i ekomloven av 2003, opphevet 1. januar 2025.',
    nn: '§ 2-7 stod i ekomlova av 2003, oppheva 1. januar 2025.',
    en: 'Section 2-7 stood in the act of 2003, repealed on 1 January 2025.',
  },
  now: {
    nb: 'ekomloven § 3-11 (sletting av trafikkdata)',
    nn: 'ekomlova § 3-11 (sletting av trafikkdata)',
    en: 'section 3-11 of the Electronic Communications Act (erasure of traffic data)',
  },
  refs: ['ekom:3-11'],
  severity: 'error',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['1. januar 2025'],
    nn: ['1. januar 2025'],
    en: ['1 january 2025'],
  }),
});
