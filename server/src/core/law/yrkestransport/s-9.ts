/** Section 9 of yrkestransport: Taxi trip logs, in our own words. */
import { defineProvision } from '../provision.js';

export const yrkestransportS9 = defineProvision({
  ref: 'yrkestransport:9',
  title: {
    nb: 'Drosjeløyve: satellittbasert logg',
    nn: 'Drosjeløyve: satellittbasert logg',
    en: 'Taxi trip logs',
  },
  gist: {
    nb: 'Satellittlogg over drosjeturer lagres i 60 dager og slettes så (fjerde ledd).',
    nn: 'Satellittlogg over drosjeturar skal lagrast i 60 dagar og så slettast (fjerde ledd).',
    en: 'Satellite logs of taxi trips are stored for 60 days and then erased (fourth paragraph).',
  },
  related: ['gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
