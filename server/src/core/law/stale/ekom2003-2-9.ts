/** Section 2-9 of the act of 2003 on secrecy. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ekom200329 = defineStale({
  id: 'ekom2003-2-9',
  names: {
    nb: ['ekomloven § 2-9', 'ekomlovens § 2-9'],
    nn: ['ekomlova § 2-9', 'ekomlovas § 2-9'],
    en: ['electronic communications act section 2-9', 'section 2-9 of the electronic communications act'],
  },
  why: {
    nb: '§ 2-9 sto i ekomloven av 2003, opphevet 1. januar 2025.',
    nn: '§ 2-9 stod i ekomlova av 2003, oppheva 1. januar 2025.',
    en: 'Section 2-9 stood in the act of 2003, repealed on 1 January 2025.',
  },
  now: {
    nb: 'ekomloven § 3-10',
    nn: 'ekomlova § 3-10',
    en: 'section 3-10 of the Electronic Communications Act',
  },
  replacement: {
    nb: 'ekomloven § 3-10',
    nn: 'ekomlova § 3-10',
    en: 'section 3-10 of the Electronic Communications Act',
  },
  refs: ['ekom:3-10'],
  severity: 'error',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['1. januar 2025'],
    nn: ['1. januar 2025'],
    en: ['1 january 2025'],
  }),
});
