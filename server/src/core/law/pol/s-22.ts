/** Section 22 of pol: The Privacy Appeals Board, in our own words. */
import { defineProvision } from '../provision.js';

export const polS22 = defineProvision({
  ref: 'pol:22',
  title: {
    nb: 'Personvernnemnda',
    nn: 'Personvernnemnda',
    en: 'The Privacy Appeals Board',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
    '6': [],
  },
  gist: {
    nb: 'Personvernnemnda er uavhengig og avgjør klager over Datatilsynets vedtak, med unntak av vedtak etter artikkel 56 og kapittel VII. Nemnda er ikke Det europeiske personvernråd (EDPB).',
    nn: 'Personvernnemnda er uavhengig og avgjer klager over vedtaka til Datatilsynet, med unntak av vedtak etter artikkel 56 og kapittel VII. Nemnda er ikkje Det europeiske personvernrådet (EDPB).',
    en: "The Privacy Appeals Board (Personvernnemnda) is independent and decides appeals against Datatilsynet's decisions, save those under Article 56 and Chapter VII. It is not the European Data Protection Board.",
  },
  policy: {
    nb: 'Den registrerte klager først til Datatilsynet; nemnda nevnes bare som klageorgan over tilsynets vedtak.',
    nn: 'Den registrerte klagar først til Datatilsynet; nemnda blir berre nemnd som klageorgan over vedtaka til tilsynet.',
    en: "People complain to Datatilsynet first; mention the Board only as the body for appeals against Datatilsynet's decisions.",
  },
  related: ['gdpr:78', 'pol:20'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
