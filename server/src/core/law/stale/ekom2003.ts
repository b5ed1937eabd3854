/** The Electronic Communications Act of 2003, cited by number or year. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ekom2003 = defineStale({
  id: 'ekom2003',
  names: {
    nb: [
      'ekomloven av 2003',
      'ekomloven 2003',
      'lov-2003-07-04-83',
      'lov 4. juli 2003 nr. 83',
      'lov av 4. juli 2003 nr. 83',
    ],
    nn: ['ekomlova av 2003', 'ekomlova frå 2003', 'lov-2003-07-04-83', 'lov 4. juli 2003 nr. 83'],
    en: [
      'electronic communications act of 2003',
      'electronic communications act 2003',
      'lov-2003-07-04-83',
      'act of 4 july 2003 no. 83',
    ],
  },
  why: {
    nb: 'Ekomloven av 2003 ble erstattet av ekomloven av 2024 (LOV-2024-12-13-76) 1. januar 2025.',
    nn: 'Ekomlova av 2003 vart avløyst av ekomlova av 2024 (LOV-2024-12-13-76) 1. januar 2025.',
    en: 'The act of 2003 was replaced by the act of 2024 (LOV-2024-12-13-76) on 1 January 2025.',
  },
  now: {
    nb: 'ekomloven av 2024; om informasjonskapsler § 3-15',
    nn: 'ekomlova av 2024; om informasjonskapslar § 3-15',
    en: 'the Electronic Communications Act of 2024; on cookies section 3-15',
  },
  refs: ['ekom', 'ekom:3-15'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['1. januar 2025'],
    nn: ['1. januar 2025'],
    en: ['1 january 2025'],
  }),
});
