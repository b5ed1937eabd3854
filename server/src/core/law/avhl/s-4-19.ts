/** Section 4-19 of avhl: Complaints about a home sold, in our own words. */
import { defineProvision } from '../provision.js';

export const avhlS4_19 = defineProvision({
  ref: 'avhl:4-19',
  title: {
    nb: 'Reklamasjon',
    nn: 'Reklamasjon',
    en: 'Complaints about a home sold',
  },
  gist: {
    nb: 'Kjøperen av en bolig kan reklamere i fem år etter overtakelsen (annet ledd).',
    nn: 'Kjøparen av ein bustad kan reklamere i fem år etter overtakinga (andre ledd).',
    en: 'The buyer of a home may give notice of defects for five years after taking it over (second paragraph).',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
