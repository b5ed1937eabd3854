/** Complaints on a used home: P5Y, claim. */
import { definePeriod } from '../retention.js';

export const claimHomePeriod = definePeriod({
  id: 'claim-home',
  act: 'avhl',
  section: 'avhl:4-19(2)',
  what: {
    nb: 'kjøp av brukt bolig',
    nn: 'kjøp av brukt bustad',
    en: 'purchase of a used home',
  },
  names: {
    nb: ['bolig', 'eiendom'],
    nn: ['bustad', 'eigedom'],
    en: ['home', 'property', 'dwelling'],
  },
  period: 'P5Y',
  kind: 'claim',
  event: {
    nb: 'etter overtakelsen',
    nn: 'etter overtakinga',
    en: 'after taking over',
  },
  eventCues: {
    nb: ['lever', 'mottatt', 'kjøp', 'overtak'],
    nn: ['lever', 'motteke', 'kjøp', 'overtak'],
    en: ['delivery', 'receipt', 'purchase', 'hand over', 'took over'],
  },
  wrong: [
    {
      period: 'P3Y',
      why: {
        nb: 'Tre år er den alminnelige foreldelsesfristen.',
        nn: 'Tre år er den alminnelege foreldingsfristen.',
        en: 'Three years is the ordinary limitation period.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
