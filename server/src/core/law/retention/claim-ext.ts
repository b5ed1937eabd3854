/** One extra year of limitation: P1Y, claim. */
import { definePeriod } from '../retention.js';

export const claimExtPeriod = definePeriod({
  id: 'claim-ext',
  act: 'foreld',
  section: 'foreld:10',
  what: {
    nb: 'tilleggsfrist ved manglende kunnskap',
    nn: 'tilleggsfrist ved manglande kunnskap',
    en: 'extension where the creditor did not know',
  },
  names: {
    nb: ['tilleggsfrist'],
    nn: ['tilleggsfrist'],
    en: ['extension of limitation'],
  },
  period: 'P1Y',
  kind: 'claim',
  alternatives: [
    {
      period: 'P10Y',
      when: {
        nb: 'samlet forlengelse, det meste som er mulig',
        nn: 'samla forlenging, det meste som er mogleg',
        en: 'the most the extension can be in all',
      },
    },
  ],
  event: {
    nb: 'etter kunnskap om kravet',
    nn: 'etter kunnskap om kravet',
    en: 'after knowledge of the claim',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
