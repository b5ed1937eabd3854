/** Complaints on digital services: no figure in the law, claim. */
import { definePeriod } from '../retention.js';

export const claimDigitalPeriod = definePeriod({
  id: 'claim-digital',
  act: 'digitalytelse',
  section: 'digitalytelse:27',
  related: ['foreld:2'],
  what: {
    nb: 'digitale ytelser',
    nn: 'digitale ytingar',
    en: 'digital services',
  },
  names: {
    nb: ['digital ytelse', 'strømming', 'abonnement', 'app'],
    nn: ['digital yting', 'strøyming', 'abonnement', 'app'],
    en: ['digital service', 'streaming', 'subscription', 'app'],
  },
  period: null,
  kind: 'claim',
  event: {
    nb: 'ingen fast frist; rimelig tid og vanlig foreldelse',
    nn: 'ingen fast frist; rimeleg tid og vanleg forelding',
    en: 'no fixed period; reasonable time and ordinary limitation',
  },
  wrong: [
    {
      period: 'P2Y',
      why: {
        nb: 'Loven om digitale ytelser har ingen fast reklamasjonsfrist.',
        nn: 'Lova om digitale ytingar har ingen fast reklamasjonsfrist.',
        en: 'The act on digital services has no fixed complaint period.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
