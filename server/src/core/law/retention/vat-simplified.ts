/** Transaction list of the simplified VAT scheme: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const vatSimplifiedPeriod = definePeriod({
  id: 'vat-simplified',
  act: 'mval',
  section: 'mval:15-10(4)',
  what: {
    nb: 'transaksjonsliste i den forenklede merverdiavgiftsordningen',
    nn: 'transaksjonsliste i den forenkla meirverdiavgiftsordninga',
    en: 'transaction list of the simplified VAT scheme',
  },
  names: {
    nb: ['merverdiavgift', 'moms', 'voec'],
    nn: ['meirverdiavgift', 'moms', 'voec'],
    en: ['vat', 'voec', 'simplified scheme'],
  },
  period: 'P5Y',
  kind: 'minimum',
  event: {
    nb: 'etter årets slutt',
    nn: 'etter slutten av året',
    en: 'after the end of the year',
  },
  eventCues: {
    nb: ['regnskapsår', 'årsslutt', 'årets slutt', 'kalenderår', '31. desember'],
    nn: ['rekneskapsår', 'årsslutt', 'slutten av året', 'kalenderår', '31. desember'],
    en: ['accounting year', 'financial year', 'fiscal year', 'end of the year', 'year end', 'calendar year'],
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Ti år er EUs ordning (OSS), ikke den norske.',
        nn: 'Ti år er ordninga i EU (OSS), ikkje den norske.',
        en: 'Ten years is the EU scheme (OSS), not the Norwegian one.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
