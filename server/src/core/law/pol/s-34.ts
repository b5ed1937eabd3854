/** Section 34 of pol: Amendments to other acts, in our own words. */
import { defineProvision } from '../provision.js';

export const polS34 = defineProvision({
  ref: 'pol:34',
  title: {
    nb: 'Endringer i andre lover',
    nn: 'Endringar i andre lover',
    en: 'Amendments to other acts',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Endringer i andre lover. Dette er lovens siste paragraf: § 35 og høyere finnes bare i loven av 2000.',
    nn: 'Endringar i andre lover. Dette er den siste paragrafen i lova: § 35 og høgare finst berre i lova av 2000.',
    en: 'Amendments to other acts. This is the last section: section 35 and above exist only in the act of 2000.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
