/** Insurance claims: P3Y, claim. */
import { definePeriod } from '../retention.js';

export const insurancePeriod = definePeriod({
  id: 'insurance',
  act: 'fal',
  section: 'fal:8-6',
  related: ['fal:18-6'],
  what: {
    nb: 'forsikringskrav',
    nn: 'forsikringskrav',
    en: 'insurance claims',
  },
  names: {
    nb: ['forsikring', 'skademelding'],
    nn: ['forsikring', 'skademelding'],
    en: ['insurance', 'claim'],
  },
  period: 'P3Y',
  kind: 'claim',
  alternatives: [
    {
      period: 'P10Y',
      when: {
        nb: 'ytterste grense, og for kapitalsummer i livsforsikring (§ 18-6)',
        nn: 'yttarste grense, og for kapitalsummar i livsforsikring (§ 18-6)',
        en: 'at the outside, and for capital sums in life insurance (s. 18-6)',
      },
    },
    {
      period: 'P20Y',
      when: {
        nb: 'for kapitalsummer i livsforsikring, det meste',
        nn: 'for kapitalsummar i livsforsikring, det meste',
        en: 'for capital sums in life insurance, at the most',
      },
    },
  ],
  event: {
    nb: 'etter utgangen av året da den berettigede fikk kunnskap',
    nn: 'etter utgangen av året då den som har kravet, fekk kunnskap',
    en: 'after the end of the year in which the entitled person knew',
  },
  eventCues: {
    nb: ['regnskapsår', 'årsslutt', 'årets slutt', 'kalenderår', '31. desember'],
    nn: ['rekneskapsår', 'årsslutt', 'slutten av året', 'kalenderår', '31. desember'],
    en: ['accounting year', 'financial year', 'fiscal year', 'end of the year', 'year end', 'calendar year'],
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
