/** Section 2-8 a of the act of 2003 on IP storage. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ekom200328a = defineStale({
  id: 'ekom2003-2-8a',
  names: {
    nb: ['ekomloven § 2-8 a', 'ekomloven § 2-8a', 'ekomlovens § 2-8 a', '§ 2-8 a i ekomloven'],
    nn: ['ekomlova § 2-8 a', 'ekomlova § 2-8a', '§ 2-8 a i ekomlova'],
    en: ['electronic communications act section 2-8 a', 'section 2-8 a of the electronic communications act'],
  },
  why: {
    nb: '§ 2-8 a sto i ekomloven av 2003, opphevet 1. januar 2025.',
    nn: '§ 2-8 a stod i ekomlova av 2003, oppheva 1. januar 2025.',
    en: 'Section 2-8 a stood in the act of 2003, repealed on 1 January 2025.',
  },
  now: {
    nb: 'ekomloven §§ 3-13 og 3-14, og bare for tilbydere av internettilgang',
    nn: 'ekomlova §§ 3-13 og 3-14, og berre for tilbydarar av internettilgang',
    en: 'sections 3-13 and 3-14 of the Electronic Communications Act, and only for internet access providers',
  },
  replacement: {
    nb: 'ekomloven § 3-13',
    nn: 'ekomlova § 3-13',
    en: 'section 3-13 of the Electronic Communications Act',
  },
  refs: ['ekom:3-13', 'ekom:3-14'],
  severity: 'error',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['1. januar 2025'],
    nn: ['1. januar 2025'],
    en: ['1 january 2025'],
  }),
});
