/** The Tax Assessment Act, repealed in 2017. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ligningsloven = defineStale({
  id: 'ligningsloven',
  names: {
    nb: ['ligningsloven', 'ligningslova', 'lov-1980-06-13-24'],
    nn: ['likningslova', 'ligningslova', 'ligningsloven', 'lov-1980-06-13-24'],
    en: ['tax assessment act', 'lov-1980-06-13-24'],
  },
  why: {
    nb: 'Ligningsloven ble avløst av skatteforvaltningsloven 1. januar 2017.',
    nn: 'Likningslova vart avløyst av skatteforvaltningslova 1. januar 2017.',
    en: 'The act was replaced by the Tax Administration Act on 1 January 2017.',
  },
  now: {
    nb: 'skatteforvaltningsloven',
    nn: 'skatteforvaltningslova',
    en: 'the Tax Administration Act',
  },
  replacement: {
    nb: 'skatteforvaltningsloven',
    nn: 'skatteforvaltningslova',
    en: 'the Tax Administration Act',
  },
  refs: ['skatteforvaltning'],
  severity: 'error',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
