/** Damages outside contract: P3Y, claim. */
import { definePeriod } from '../retention.js';

export const claimTortPeriod = definePeriod({
  id: 'claim-tort',
  act: 'foreld',
  section: 'foreld:9',
  what: {
    nb: 'erstatningskrav utenfor kontrakt',
    nn: 'skadebotkrav utanfor kontrakt',
    en: 'damages outside contract',
  },
  names: {
    nb: ['erstatning', 'skade'],
    nn: ['skadebot', 'erstatning', 'skade'],
    en: ['damage', 'compensation', 'liability'],
  },
  period: 'P3Y',
  kind: 'claim',
  alternatives: [
    {
      period: 'P20Y',
      when: {
        nb: 'som ytterste grense',
        nn: 'som yttarste grense',
        en: 'at the outside',
      },
    },
  ],
  event: {
    nb: 'etter kunnskap om skaden og den ansvarlige',
    nn: 'etter kunnskap om skaden og den ansvarlege',
    en: 'after knowledge of the harm and the person liable',
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Yttergrensen er tjue år, ikke ti.',
        nn: 'Yttergrensa er tjue år, ikkje ti.',
        en: 'The outer limit is twenty years, not ten.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
