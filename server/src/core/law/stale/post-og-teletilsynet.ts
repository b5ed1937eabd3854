/** Post- og teletilsynet, now Nkom. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const postOgTeletilsynet = defineStale({
  id: 'post-og-teletilsynet',
  names: {
    nb: ['post- og teletilsynet', 'post og teletilsynet'],
    nn: ['post- og teletilsynet', 'post og teletilsynet'],
    en: [
      'norwegian post and telecommunications authority',
      'post and telecommunications authority',
      'norwegian post and telecommunications',
    ],
  },
  why: {
    nb: 'Tilsynet skiftet navn til Nasjonal kommunikasjonsmyndighet (Nkom) 1. januar 2015.',
    nn: 'Tilsynet skifta namn til Nasjonal kommunikasjonsmyndigheit (Nkom) 1. januar 2015.',
    en: 'The authority became the Norwegian Communications Authority (Nkom) on 1 January 2015.',
  },
  now: {
    nb: 'Nasjonal kommunikasjonsmyndighet (Nkom); om samtykke til informasjonskapsler er det likevel Datatilsynet som fører tilsyn',
    nn: 'Nasjonal kommunikasjonsmyndigheit (Nkom); om samtykke til informasjonskapslar er det likevel Datatilsynet som fører tilsyn',
    en: 'the Norwegian Communications Authority (Nkom); consent to cookies is nevertheless supervised by Datatilsynet',
  },
  replacement: {
    nb: 'Nasjonal kommunikasjonsmyndighet (Nkom)',
    nn: 'Nasjonal kommunikasjonsmyndigheit (Nkom)',
    en: 'the Norwegian Communications Authority (Nkom)',
  },
  refs: ['ekom:3-15'],
  severity: 'warn',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
