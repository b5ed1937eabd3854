/** The Data Inspectorate, the old English name of Datatilsynet. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const dataInspectorate = defineStale({
  id: 'data-inspectorate',
  names: {
    nb: ['data inspectorate'],
    nn: ['data inspectorate'],
    en: ['data inspectorate', 'norwegian data inspectorate', 'norwegian data inspection'],
  },
  why: {
    nb: 'Eldre engelsk navn på Datatilsynet.',
    nn: 'Eldre engelsk namn på Datatilsynet.',
    en: 'Old English name of Datatilsynet.',
  },
  now: {
    nb: 'Norwegian Data Protection Authority (Datatilsynet)',
    nn: 'Norwegian Data Protection Authority (Datatilsynet)',
    en: 'the Norwegian Data Protection Authority (Datatilsynet)',
  },
  replacement: {
    nb: 'Norwegian Data Protection Authority (Datatilsynet)',
    nn: 'Norwegian Data Protection Authority (Datatilsynet)',
    en: 'the Norwegian Data Protection Authority (Datatilsynet)',
  },
  refs: ['pol:20'],
  severity: 'info',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
