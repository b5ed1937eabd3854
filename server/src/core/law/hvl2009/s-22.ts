/** Section 22 of hvl2009: Retention (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const hvl2009S22 = defineProvision({
  ref: 'hvl2009:22',
  title: {
    nb: 'Oppbevaring (opphevet)',
    nn: 'Oppbevaring (oppheva)',
    en: 'Retention (repealed)',
  },
  gist: {
    nb: 'Oppbevaring i hvitvaskingsloven av 2009, opphevet 15. oktober 2018. Nå: hvitvaskingsloven § 30.',
    nn: 'Oppbevaring i kvitvaskingslova av 2009, oppheva 15. oktober 2018. No: kvitvaskingslova § 30.',
    en: 'Retention under the Money Laundering Act of 2009, repealed on 15 October 2018. Now section 30 of the act of 2018.',
  },
  related: ['hvl:30'],
  certainty: 'known',
  asOf: '2026-11-22',
});
