/** Complaints on consumer goods: P2Y, claim. */
import { definePeriod } from '../retention.js';

export const claimConsumerPeriod = definePeriod({
  id: 'claim-consumer',
  act: 'fkjl',
  section: 'fkjl:27',
  what: {
    nb: 'kjøpshistorikk, ved reklamasjon',
    nn: 'kjøpshistorikk, ved reklamasjon',
    en: 'purchase history, for complaints',
  },
  names: {
    nb: ['reklamasjon', 'kjøpshistorikk', 'garanti', 'varekjøp'],
    nn: ['reklamasjon', 'kjøpshistorikk', 'garanti', 'varekjøp'],
    en: ['complaint', 'warranty', 'purchase history', 'defect'],
  },
  period: 'P2Y',
  kind: 'claim',
  alternatives: [
    {
      period: 'P5Y',
      when: {
        nb: 'når varen er ment å vare vesentlig lenger',
        nn: 'når vara er meint å vare vesentleg lenger',
        en: 'where the goods are meant to last much longer',
      },
    },
  ],
  event: {
    nb: 'etter levering',
    nn: 'etter levering',
    en: 'after delivery',
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
        nb: '«Fem år for alle varer» stemmer bare for varer som skal vare vesentlig lenger.',
        nn: '«Fem år for alle varer» stemmer berre for varer som skal vare vesentleg lenger.',
        en: '"Five years for all goods" is right only for goods meant to last much longer.',
      },
    },
  ],
  note: {
    nb: 'Loven krever ikke at selgeren lagrer noe; fristen er en grunn til å lagre.',
    nn: 'Lova krev ikkje at seljaren lagrar noko; fristen er ein grunn til å lagre.',
    en: 'The act does not require the seller to keep anything; the period is a reason to keep.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
