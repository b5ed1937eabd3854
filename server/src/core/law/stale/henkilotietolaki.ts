/** The Finnish act of 1999. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const henkilotietolaki = defineStale({
  id: 'henkilotietolaki',
  names: {
    nb: ['henkilötietolaki'],
    nn: ['henkilötietolaki'],
    en: ['henkilötietolaki', 'finnish personal data act'],
  },
  why: {
    nb: 'Henkilötietolaki er opphevet; Finland har forordningen og tietosuojalaki.',
    nn: 'Henkilötietolaki er oppheva; Finland har forordninga og tietosuojalaki.',
    en: 'Henkilötietolaki is repealed; Finland has the GDPR and tietosuojalaki.',
  },
  now: {
    nb: 'personvernforordningen (GDPR)',
    nn: 'personvernforordninga (GDPR)',
    en: 'the GDPR',
  },
  replacement: {
    nb: 'personvernforordningen (GDPR)',
    nn: 'personvernforordninga (GDPR)',
    en: 'the GDPR',
  },
  refs: ['gdpr'],
  severity: 'warn',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
