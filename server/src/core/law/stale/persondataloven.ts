/** The Danish act of 2000. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const persondataloven = defineStale({
  id: 'persondataloven',
  names: {
    nb: ['persondataloven', 'den danske persondataloven'],
    nn: ['persondataloven'],
    en: ['persondataloven', 'danish act on processing of personal data', 'danish personal data act'],
  },
  why: {
    nb: 'Den danske persondataloven er opphevet; Danmark har forordningen og databeskyttelsesloven.',
    nn: 'Den danske persondataloven er oppheva; Danmark har forordninga og databeskyttelsesloven.',
    en: 'The Danish act is repealed; Denmark has the GDPR and databeskyttelsesloven.',
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
