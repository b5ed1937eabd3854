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
    nb: 'Forbrukeren kan klage på en ny bolig i fem år etter overtakelsen.',
    nn: 'Forbrukaren kan klage på ein ny bustad i fem år etter overtakinga.',
    en: 'Consumers may complain about a new home for five years after hand-over.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
