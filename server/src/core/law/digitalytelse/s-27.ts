/** Section 27 of digitalytelse: Complaints about digital services, in our own words. */
import { defineProvision } from '../provision.js';

export const digitalytelseS27 = defineProvision({
  ref: 'digitalytelse:27',
  title: {
    nb: 'Reklamasjon',
    nn: 'Reklamasjon',
    en: 'Complaints about digital services',
  },
  gist: {
    nb: 'Loven setter ingen fast reklamasjonsfrist for digitale ytelser; forbrukeren må si fra innen rimelig tid, og vanlig foreldelse gjelder.',
    nn: 'Lova set ingen fast reklamasjonsfrist for digitale ytingar; forbrukaren må seie frå innan rimeleg tid, og vanleg forelding gjeld.',
    en: 'The act sets no fixed time limit for digital services; the consumer must speak up within reasonable time, and ordinary limitation applies.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
