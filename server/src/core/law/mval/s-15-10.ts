/** Section 15-10 of mval: Simplified VAT scheme: records, in our own words. */
import { defineProvision } from '../provision.js';

export const mvalS15_10 = defineProvision({
  ref: 'mval:15-10',
  title: {
    nb: 'Forenklet registreringsordning: dokumentasjon',
    nn: 'Forenkla registreringsordning: dokumentasjon',
    en: 'Simplified VAT scheme: records',
  },
  gist: {
    nb: 'Den som bruker den forenklede merverdiavgiftsordningen, oppbevarer transaksjonslisten i fem år etter årets slutt (fjerde ledd). EUs ordning har ti år; det er ikke den norske regelen.',
    nn: 'Den som bruker den forenkla meirverdiavgiftsordninga, tek vare på transaksjonslista i fem år etter slutten av året (fjerde ledd). EU-ordninga har ti år; det er ikkje den norske regelen.',
    en: 'Users of the simplified VAT scheme keep the list of transactions for five years after the end of the year (fourth paragraph). The EU scheme has ten; that is not the Norwegian rule.',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
