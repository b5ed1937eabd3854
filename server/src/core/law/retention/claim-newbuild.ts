/** Complaints on a new home: P5Y, claim. */
import { definePeriod } from '../retention.js';

export const claimNewbuildPeriod = definePeriod({
  id: 'claim-newbuild',
  act: 'buofl',
  section: 'buofl:30',
  what: {
    nb: 'kjøp av ny bolig',
    nn: 'kjøp av ny bustad',
    en: 'purchase of a new home',
  },
  names: {
    nb: ['ny bolig', 'nybygg', 'byggeprosjekt'],
    nn: ['ny bustad', 'nybygg', 'byggjeprosjekt'],
    en: ['new home', 'new build', 'construction'],
  },
  period: 'P5Y',
  kind: 'claim',
  event: {
    nb: 'etter overtakelsen',
    nn: 'etter overtakinga',
    en: 'after hand-over',
  },
  eventCues: {
    nb: ['lever', 'mottatt', 'kjøp', 'overtak'],
    nn: ['lever', 'motteke', 'kjøp', 'overtak'],
    en: ['delivery', 'receipt', 'purchase', 'hand over', 'took over'],
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Reklamasjonsfristen er fem år.',
        nn: 'Reklamasjonsfristen er fem år.',
        en: 'The complaint period is five years.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
