/** GDPR Article 31: Cooperation with the supervisory authority. */
import { defineProvision } from '../provision.js';

export const gdpr31 = defineProvision({
  ref: 'gdpr:31',
  title: {
    nb: 'Samarbeid med tilsynsmyndigheten',
    nn: 'Samarbeid med tilsynsstyresmakta',
    en: 'Cooperation with the supervisory authority',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Behandlingsansvarlige, databehandlere og representantene deres skal samarbeide med tilsynsmyndigheten når den ber om det som ledd i oppgavene sine.',
    nn: 'Behandlingsansvarlege, databehandlarar og representantane deira skal samarbeide med tilsynsstyresmakta når ho ber om det som ledd i oppgåvene sine.',
    en: 'Controllers, processors and their representatives must work with the supervisory authority when it asks them to in the course of its tasks.',
  },
  recitals: [82],
  related: ['gdpr:58(1)', 'gdpr:57', 'gdpr:83(4)(a)', 'pol:23'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
