/** Section 6 of dyrejournal: Keeping animal patient records, in our own words. */
import { defineProvision } from '../provision.js';

export const dyrejournalS6 = defineProvision({
  ref: 'dyrejournal:6',
  title: {
    nb: 'Oppbevaring, behandling og overføring av journalen',
    nn: 'Oppbevaring, behandling og overføring av journalen',
    en: 'Keeping animal patient records',
  },
  gist: {
    nb: 'Journalen oppbevares i ti år, og deretter så lenge dyret antas å leve.',
    nn: 'Journalen skal takast vare på i ti år, og deretter så lenge dyret er venta å leve.',
    en: 'The record is kept for ten years, and after that as long as the animal is presumed alive.',
  },
  related: ['gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
