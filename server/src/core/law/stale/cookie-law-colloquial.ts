/** Colloquial names for the cookie rules. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const cookieLawColloquial = defineStale({
  id: 'cookie-law-colloquial',
  names: {
    nb: ['cookie-loven', 'cookieloven', 'cookiedirektivet', 'eu cookie law'],
    nn: ['cookie-lova', 'cookiedirektivet', 'eu cookie law'],
    en: ['cookie law', 'eu cookie law', 'eu cookie directive', 'cookie directive'],
  },
  why: {
    nb: 'Dagligtale for reglene om informasjonskapsler.',
    nn: 'Daglegtale for reglane om informasjonskapslar.',
    en: 'Everyday words for the rules on cookies.',
  },
  now: {
    nb: 'ekomloven § 3-15',
    nn: 'ekomlova § 3-15',
    en: 'section 3-15 of the Electronic Communications Act',
  },
  refs: ['ekom:3-15', 'eprivacy'],
  severity: 'info',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
