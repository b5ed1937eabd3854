/** Complaints between businesses or private parties: P2Y, claim. */
import { definePeriod } from '../retention.js';

export const claimSalePeriod = definePeriod({
  id: 'claim-sale',
  act: 'kjl',
  section: 'kjl:32(2)',
  what: {
    nb: 'handelskjøp og private kjøp',
    nn: 'handelskjøp og private kjøp',
    en: 'business and private sales',
  },
  names: {
    nb: ['kjøp', 'salg'],
    nn: ['kjøp', 'sal'],
    en: ['sale', 'purchase'],
  },
  period: 'P2Y',
  kind: 'claim',
  event: {
    nb: 'etter overtakelsen',
    nn: 'etter overtakinga',
    en: 'after taking over the goods',
  },
  eventCues: {
    nb: ['lever', 'mottatt', 'kjøp', 'overtak'],
    nn: ['lever', 'motteke', 'kjøp', 'overtak'],
    en: ['delivery', 'receipt', 'purchase', 'hand over', 'took over'],
  },
  wrong: [
    {
      period: 'P5Y',
      why: {
        nb: 'Fem år gjelder forbrukerkjøp av varige ting, ikke kjøp etter kjøpsloven.',
        nn: 'Fem år gjeld forbrukarkjøp av varige ting, ikkje kjøp etter kjøpslova.',
        en: 'Five years is for consumer goods that last, not for sales under the Sale of Goods Act.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
