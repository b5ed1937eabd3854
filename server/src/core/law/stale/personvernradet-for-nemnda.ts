/** Personvernrådet (EDPB), used for Personvernnemnda (the appeal board). */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const personvernradetForNemnda = defineStale({
  id: 'personvernradet-for-nemnda',
  names: {
    nb: ['personvernrådet'],
    nn: ['personvernrådet'],
    en: ['european data protection board', 'edpb', 'privacy council'],
  },
  why: {
    nb: 'Personvernrådet er EUs råd (EDPB). Klager over Datatilsynets vedtak behandles av Personvernnemnda.',
    nn: 'Personvernrådet er rådet til EU (EDPB). Klager over vedtaka til Datatilsynet blir behandla av Personvernnemnda.',
    en: "The EDPB is the EU board. Appeals against Datatilsynet's decisions are heard by Personvernnemnda.",
  },
  now: {
    nb: 'Personvernnemnda',
    nn: 'Personvernnemnda',
    en: 'the Privacy Appeals Board (Personvernnemnda)',
  },
  replacement: {
    nb: 'Personvernnemnda',
    nn: 'Personvernnemnda',
    en: 'the Privacy Appeals Board (Personvernnemnda)',
  },
  refs: ['pol:22'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: [
      'klage på vedtak',
      'anke',
      'ankeorgan',
      'klageinstans',
      'klageorgan',
      'påklag',
      'klage over vedtak',
      'overprøv',
    ],
    nn: [
      'klage på vedtak',
      'anke',
      'ankeorgan',
      'klageinstans',
      'klageorgan',
      'påklag',
      'klage over vedtak',
      'overprøv',
    ],
    en: ['appeal'],
  },
  history: historyCues(),
});
