/** Section 5 of epost: No deviation to the employee's detriment, in our own words. */
import { defineProvision } from '../provision.js';

export const epostS5 = defineProvision({
  ref: 'epost:5',
  title: {
    nb: 'Adgang til å fravike bestemmelsene',
    nn: 'Høve til å fråvike føresegnene',
    en: "No deviation to the employee's detriment",
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Instruks eller avtale kan ikke fravike forskriften til skade for den ansatte.',
    nn: 'Instruks eller avtale kan ikkje fråvike forskrifta til skade for den tilsette.',
    en: "No instruction or agreement may depart from the regulation to the employee's detriment.",
  },
  related: ['epost:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
