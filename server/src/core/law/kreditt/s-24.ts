/** Section 24 of kreditt: Settled claims, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS24 = defineProvision({
  ref: 'kreditt:24',
  title: {
    nb: 'Fordring som er oppgjort',
    nn: 'Krav som er gjort opp',
    en: 'Settled claims',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Når en fordring er gjort opp, kan registreringen ikke lenger brukes.',
    nn: 'Når eit krav er gjort opp, kan registreringa ikkje lenger brukast.',
    en: 'Once a claim is settled, its entry may no longer be used.',
  },
  related: ['kreditt:21'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
