/** Section 3-7 of emf: Keeping estate agents' files, in our own words. */
import { defineProvision } from '../provision.js';

export const emfS3_7 = defineProvision({
  ref: 'emf:3-7',
  title: {
    nb: 'Oppbevaring',
    nn: 'Oppbevaring',
    en: "Keeping estate agents' files",
  },
  gist: {
    nb: 'Eiendomsmeglere oppbevarer oppdragsmapper, kontrakter og journaler i ti år (tredje ledd).',
    nn: 'Eigedomsmeklarar tek vare på oppdragsmapper, kontraktar og journalar i ti år (tredje ledd).',
    en: 'Estate agents keep sales files, contracts and journals for ten years (third paragraph).',
  },
  related: ['gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
