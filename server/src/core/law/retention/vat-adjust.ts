/** Papers on capital goods under VAT adjustment: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const vatAdjustPeriod = definePeriod({
  id: 'vat-adjust',
  act: 'mvalf',
  section: 'mvalf:9',
  related: ['bokff:7-3(4)'],
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
  alternatives: [
    {
      period: 'P10Y',
      when: {
        nb: 'etter regnskapsårets slutt, for kjøp av fast eiendom (bokføringsforskriften § 7-3 fjerde ledd)',
        nn: 'etter slutten av rekneskapsåret, for kjøp av fast eigedom (bokføringsforskrifta § 7-3 fjerde ledd)',
        en: 'after the end of the accounting year, for purchases of real property (section 7-3, fourth paragraph, of the Bookkeeping Regulation)',
      },
    },
  ],
  event: {
    nb: 'etter det siste året i justeringsperioden',
    nn: 'etter det siste året i justeringsperioden',
    en: 'after the last year of the adjustment period',
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Ti år for all dokumentasjon av kapitalvarer er for mye; det gjelder bare fast eiendom.',
        nn: 'Ti år for all dokumentasjon av kapitalvarer er for mykje; det gjeld berre fast eigedom.',
        en: 'Ten years for all capital goods is too much; it is for real property only.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
