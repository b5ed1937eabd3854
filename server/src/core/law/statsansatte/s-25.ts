/** Section 25 of statsansatte: Disciplinary sanctions in the civil service, in our own words. */
import { defineProvision } from '../provision.js';

export const statsansatteS25 = defineProvision({
  ref: 'statsansatte:25',
  title: {
    nb: 'Ordensstraff',
    nn: 'Ordensstraff',
    en: 'Disciplinary sanctions in the civil service',
  },
  gist: {
    nb: 'En ordensstraff slettes fra personalmappen etter fem år (fjerde ledd).',
    nn: 'Ei ordensstraff skal slettast frå personalmappa etter fem år (fjerde ledd).',
    en: 'A disciplinary sanction is erased from the personnel file after five years (fourth paragraph).',
  },
  related: ['gdpr:5(1)(e)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
