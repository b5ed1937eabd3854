/** The Swedish act of 1998 (PuL). */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const personuppgiftslagen = defineStale({
  id: 'personuppgiftslagen',
  names: {
    nb: ['personuppgiftslagen', 'pul'],
    nn: ['personuppgiftslagen', 'pul'],
    en: ['personuppgiftslagen', 'swedish personal data act'],
  },
  why: {
    nb: 'Personuppgiftslagen er opphevet; Sverige har forordningen og dataskyddslagen (2018:218).',
    nn: 'Personuppgiftslagen er oppheva; Sverige har forordninga og dataskyddslagen (2018:218).',
    en: 'Personuppgiftslagen is repealed; Sweden has the GDPR and dataskyddslagen (2018:218).',
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
