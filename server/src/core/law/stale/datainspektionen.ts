/** Datainspektionen, now Integritetsskyddsmyndigheten (IMY). */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const datainspektionen = defineStale({
  id: 'datainspektionen',
  names: {
    nb: ['datainspektionen'],
    nn: ['datainspektionen'],
    en: [
      'datainspektionen',
      'swedish data inspectorate',
      'swedish data inspection board',
      'swedish data protection authority (datainspektionen)',
    ],
  },
  why: {
    nb: 'Den svenske tilsynsmyndigheten heter Integritetsskyddsmyndigheten (IMY) siden 1. januar 2021.',
    nn: 'Den svenske tilsynsstyresmakta heiter Integritetsskyddsmyndigheten (IMY) sidan 1. januar 2021.',
    en: 'The Swedish authority has been called Integritetsskyddsmyndigheten (IMY) since 1 January 2021.',
  },
  now: {
    nb: 'Integritetsskyddsmyndigheten (IMY); en virksomhet i Norge bør nevne Datatilsynet',
    nn: 'Integritetsskyddsmyndigheten (IMY); ei verksemd i Noreg bør nemne Datatilsynet',
    en: 'Integritetsskyddsmyndigheten (IMY); a business in Norway should name Datatilsynet',
  },
  replacement: {
    nb: 'Integritetsskyddsmyndigheten (IMY)',
    nn: 'Integritetsskyddsmyndigheten (IMY)',
    en: 'Integritetsskyddsmyndigheten (IMY)',
  },
  refs: ['gdpr:77'],
  severity: 'warn',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
