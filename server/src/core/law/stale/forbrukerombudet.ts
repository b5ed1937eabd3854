/** Forbrukerombudet, now Forbrukertilsynet. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const forbrukerombudet = defineStale({
  id: 'forbrukerombudet',
  names: {
    nb: ['forbrukerombudet', 'forbrukarombodet'],
    nn: ['forbrukarombodet', 'forbrukerombudet'],
    en: ['consumer ombudsman', 'forbrukerombudet'],
  },
  why: {
    nb: 'Forbrukerombudet heter Forbrukertilsynet siden 1. januar 2018.',
    nn: 'Forbrukarombodet heiter Forbrukartilsynet sidan 1. januar 2018.',
    en: 'Forbrukerombudet has been called Forbrukertilsynet, the Norwegian Consumer Authority, since 1 January 2018.',
  },
  now: {
    nb: 'Forbrukertilsynet; klage på personvern går likevel til Datatilsynet',
    nn: 'Forbrukartilsynet; klage på personvern går likevel til Datatilsynet',
    en: 'Forbrukertilsynet, the Norwegian Consumer Authority; complaints on data protection go to Datatilsynet all the same',
  },
  replacement: {
    nb: 'Forbrukertilsynet',
    nn: 'Forbrukartilsynet',
    en: 'the Norwegian Consumer Authority (Forbrukertilsynet)',
  },
  refs: ['pol:20'],
  severity: 'warn',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
