/** The Health Registers Act of 2001. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const helseregisterloven2001 = defineStale({
  id: 'helseregisterloven-2001',
  names: {
    nb: ['helseregisterloven av 2001', 'lov-2001-05-18-24', 'lov 18. mai 2001 nr. 24'],
    nn: ['helseregisterlova av 2001', 'lov-2001-05-18-24'],
    en: ['health registers act of 2001', 'lov-2001-05-18-24'],
  },
  why: {
    nb: 'Loven av 2001 ble avløst i 2015 av pasientjournalloven og helseregisterloven av 2014.',
    nn: 'Lova av 2001 vart avløyst i 2015 av pasientjournallova og helseregisterlova av 2014.',
    en: 'The act of 2001 was replaced in 2015 by the Patient Records Act and the Health Registers Act of 2014.',
  },
  now: {
    nb: 'pasientjournalloven eller helseregisterloven (2014)',
    nn: 'pasientjournallova eller helseregisterlova (2014)',
    en: 'the Patient Records Act or the Health Registers Act (2014)',
  },
  refs: ['pasientjournal', 'helseregister'],
  severity: 'error',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
