/** Section 27 of pol: Payment and court review of fines, in our own words. */
import { defineProvision } from '../provision.js';

export const polS27 = defineProvision({
  ref: 'pol:27',
  title: {
    nb: 'Oppfyllelsesfrist og domstolsprøving i saker om overtredelsesgebyr',
    nn: 'Oppfyllingsfrist og domstolsprøving i saker om lovbrotsgebyr',
    en: 'Payment and court review of fines',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Gebyr skal betales innen fire uker etter at vedtaket er endelig. Domstolene kan prøve alle sider av saken.',
    nn: 'Gebyr skal betalast innan fire veker etter at vedtaket er endeleg. Domstolane kan prøve alle sider av saka.',
    en: 'A fine is due four weeks after the decision is final. The courts may review every side of the case.',
  },
  related: ['gdpr:83(8)', 'gdpr:78'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
