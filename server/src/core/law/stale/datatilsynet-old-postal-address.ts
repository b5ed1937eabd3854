/** The postal address that Datatilsynet no longer uses. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const datatilsynetOldPostalAddress = defineStale({
  id: 'datatilsynet-old-postal-address',
  names: {
    nb: ['postboks 8177', 'postboks 8177 dep', '0034 oslo'],
    nn: ['postboks 8177', 'postboks 8177 dep', '0034 oslo'],
    en: ['po box 8177', 'p.o. box 8177', 'postboks 8177', '0034 oslo'],
  },
  why: {
    nb: 'Datatilsynet har flyttet postadressen.',
    nn: 'Datatilsynet har flytta postadressa.',
    en: 'Datatilsynet has moved its postal address.',
  },
  now: {
    nb: 'Postboks 458 Sentrum, 0105 Oslo',
    nn: 'Postboks 458 Sentrum, 0105 Oslo',
    en: 'PO Box 458 Sentrum, 0105 Oslo',
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
