/** Section 25 of pol: Party status in lawsuits, in our own words. */
import { defineProvision } from '../provision.js';

export const polS25 = defineProvision({
  ref: 'pol:25',
  title: {
    nb: 'Partsstilling',
    nn: 'Partsstilling',
    en: 'Party status in lawsuits',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Datatilsynet er part for staten i søksmål om tilsynet; søksmål om nemndas vedtak rettes mot staten ved Personvernnemnda.',
    nn: 'Datatilsynet er part for staten i søksmål om tilsynet; søksmål om vedtaka til nemnda blir retta mot staten ved Personvernnemnda.',
    en: "Datatilsynet represents the State in lawsuits on its supervision; suits on the Board's decisions are brought against the State represented by the Board.",
  },
  related: ['gdpr:78'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
