/** Section 20 of akuttmedisin: Audio recordings, in our own words. */
import { defineProvision } from '../provision.js';

export const akuttmedisinS20 = defineProvision({
  ref: 'akuttmedisin:20',
  title: {
    nb: 'Lydopptak',
    nn: 'Lydopptak',
    en: 'Audio recordings',
  },
  gist: {
    nb: 'Lydopptak av nødsamtaler til AMK og legevakt oppbevares i tre år og slettes så.',
    nn: 'Lydopptak av naudsamtalar til AMK og legevakt skal takast vare på i tre år og så slettast.',
    en: 'Recordings of emergency calls are kept for three years and then erased.',
  },
  related: ['pasientjournal:25'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
