/** Section 21 of kreditt: How long data may be used, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS21 = defineProvision({
  ref: 'kreditt:21',
  title: {
    nb: 'Brukstid',
    nn: 'Brukstid',
    en: 'How long data may be used',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'En opplysning kan ikke brukes i kredittopplysningsvirksomhet lenger enn fire år etter at den første gang ble lovlig registrert. Rettes eller slettes den hos kilden, følges det opp straks det blir kjent.',
    nn: 'Ei opplysning kan ikkje brukast i kredittopplysningsverksemd lenger enn fire år etter at ho første gong vart lovleg registrert. Blir ho retta eller sletta hos kjelda, skal det følgjast opp straks det er kjent.',
    en: 'An item may not be used in credit reporting for more than four years after it was first lawfully registered. Corrections and erasures at the source are followed up as soon as known.',
  },
  related: ['kreditt:24', 'kreditt:25'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
