/** Section 30 of buofl: Complaints about a new home, in our own words. */
import { defineProvision } from '../provision.js';

export const buoflS30 = defineProvision({
  ref: 'buofl:30',
  title: {
    nb: 'Reklamasjon',
    nn: 'Reklamasjon',
    en: 'Complaints about a new home',
  },
  gist: {
    nb: 'Forbrukeren kan reklamere på en ny bolig i fem år etter overtakelsen.',
    nn: 'Forbrukaren kan reklamere på ein ny bustad i fem år etter overtakinga.',
    en: 'Consumers may give notice of defects in a new home for five years after hand-over.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
