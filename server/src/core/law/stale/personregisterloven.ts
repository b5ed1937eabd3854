/** The Personal Data Registers Act of 1978. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const personregisterloven = defineStale({
  id: 'personregisterloven',
  names: {
    nb: ['personregisterloven', 'personregisterlova', 'lov om personregistre', 'lov-1978-06-09-48'],
    nn: ['personregisterlova', 'personregisterloven', 'lov-1978-06-09-48'],
    en: ['personal data registers act', 'data register act', 'lov-1978-06-09-48'],
  },
  why: {
    nb: 'Personregisterloven fra 1978 ble avløst i 2001.',
    nn: 'Personregisterlova frå 1978 vart avløyst i 2001.',
    en: 'The Personal Data Registers Act of 1978 was replaced in 2001.',
  },
  now: {
    nb: 'personopplysningsloven og personvernforordningen',
    nn: 'personopplysningslova og personvernforordninga',
    en: 'the Personal Data Act and the GDPR',
  },
  refs: ['pol', 'gdpr'],
  severity: 'error',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
