/** Section 21 of pol: Datatilsynet's annual report, in our own words. */
import { defineProvision } from '../provision.js';

export const polS21 = defineProvision({
  ref: 'pol:21',
  title: {
    nb: 'Årsrapport fra Datatilsynet',
    nn: 'Årsrapport frå Datatilsynet',
    en: "Datatilsynet's annual report",
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Datatilsynet rapporterer hvert år til Kongen, som legger rapporten fram for Stortinget.',
    nn: 'Datatilsynet rapporterer kvart år til Kongen, som legg rapporten fram for Stortinget.',
    en: 'Datatilsynet reports every year to the King, who lays the report before the Storting.',
  },
  related: ['gdpr:59'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
