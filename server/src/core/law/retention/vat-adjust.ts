/** Papers on capital goods under VAT adjustment: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const vatAdjustPeriod = definePeriod({
  id: 'vat-adjust',
  act: 'mvalf',
  section: 'mvalf:9',
  what: {
    nb: 'dokumentasjon av kapitalvarer',
    nn: 'dokumentasjon av kapitalvarer',
    en: 'papers on capital goods',
  },
  names: {
    nb: ['kapitalvare', 'justering'],
    nn: ['kapitalvare', 'justering'],
    en: ['capital good', 'adjustment'],
  },
  period: 'P5Y',
  kind: 'minimum',
  event: {
    nb: 'etter det siste året i justeringsperioden',
    nn: 'etter det siste året i justeringsperioden',
    en: 'after the last year of the adjustment period',
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Ti år er justeringsperioden for fast eiendom; lagringen er fem år etter den.',
        nn: 'Ti år er justeringsperioden for fast eigedom; lagringa er fem år etter han.',
        en: 'Ten years is the adjustment period for real property; keeping is five years after it.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
