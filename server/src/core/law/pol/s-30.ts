/** Section 30 of pol: Compensation for non-material damage, in our own words. */
import { defineProvision } from '../provision.js';

export const polS30 = defineProvision({
  ref: 'pol:30',
  title: {
    nb: 'Erstatning for ikke-økonomisk skade',
    nn: 'Skadebot for ikkje-økonomisk skade',
    en: 'Compensation for non-material damage',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Den som er ansvarlig etter artikkel 82, kan også måtte betale oppreisning for ikke-økonomisk skade med et rimelig beløp.',
    nn: 'Den som er ansvarleg etter artikkel 82, kan også måtte betale oppreising for ikkje-økonomisk skade med eit rimeleg beløp.',
    en: 'Whoever is liable under Article 82 may also have to pay reasonable compensation for non-material damage.',
  },
  related: ['gdpr:82'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
