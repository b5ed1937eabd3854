/** Section 2 b of the Marketing Control Act of 1972. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const mfl1972 = defineStale({
  id: 'mfl1972',
  names: {
    nb: ['markedsføringsloven § 2 b', 'markedsføringsloven § 2b', 'markedsføringsloven av 1972', 'lov-1972-06-16-47'],
    nn: ['marknadsføringslova § 2 b', 'marknadsføringslova § 2b', 'marknadsføringslova av 1972', 'lov-1972-06-16-47'],
    en: [
      'marketing control act section 2 b',
      'section 2b of the marketing control act',
      'marketing control act of 1972',
      'lov-1972-06-16-47',
    ],
  },
  why: {
    nb: 'Loven av 1972 ble opphevet 1. juni 2009.',
    nn: 'Lova av 1972 vart oppheva 1. juni 2009.',
    en: 'The act of 1972 was repealed on 1 June 2009.',
  },
  now: {
    nb: 'markedsføringsloven § 15',
    nn: 'marknadsføringslova § 15',
    en: 'section 15 of the Marketing Control Act',
  },
  replacement: {
    nb: 'markedsføringsloven § 15',
    nn: 'marknadsføringslova § 15',
    en: 'section 15 of the Marketing Control Act',
  },
  refs: ['mfl:15'],
  severity: 'error',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
