/** GDPR Article 96: Relationship with previously concluded Agreements. */
import { defineProvision } from '../provision.js';

export const gdpr96 = defineProvision({
  ref: 'gdpr:96',
  title: {
    nb: 'Forhold til tidligere inngåtte avtaler',
    nn: 'Forholdet til tidlegare inngåtte avtalar',
    en: 'Relationship with previously concluded Agreements',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Internasjonale avtaler om overføring som statene inngikk før 24. mai 2016, i samsvar med datidens EU-rett, gjelder til de endres eller oppheves.',
    nn: 'Internasjonale avtalar om overføring som statane inngjekk før 24. mai 2016, i samsvar med EU-retten då, gjeld til dei blir endra eller oppheva.',
    en: 'International transfer agreements that states made before 24 May 2016, in line with EU law at the time, remain until changed or ended.',
  },
  recitals: [102],
  related: ['gdpr:44', 'gdpr:48'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
