/** The street address that Datatilsynet no longer uses. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const datatilsynetOldStreetAddress = defineStale({
  id: 'datatilsynet-old-street-address',
  names: {
    nb: ['tollbugata 3', '0152 oslo'],
    nn: ['tollbugata 3', '0152 oslo'],
    en: ['tollbugata 3', '0152 oslo'],
  },
  why: {
    nb: 'Datatilsynet har flyttet fra Tollbugata 3.',
    nn: 'Datatilsynet har flytta frå Tollbugata 3.',
    en: 'Datatilsynet has moved from Tollbugata 3.',
  },
  now: {
    nb: 'Trelastgata 3, 0191 Oslo',
    nn: 'Trelastgata 3, 0191 Oslo',
    en: 'Trelastgata 3, 0191 Oslo',
  },
  refs: ['pol:20'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['datatilsyn', 'tilsyn', 'klage', 'personvern'],
    nn: ['datatilsyn', 'tilsyn', 'klage', 'personvern'],
    en: ['datatilsyn', 'data protection', 'complain', 'authority'],
  },
  history: historyCues(),
});
