/** Secondary accounting material: P3Y6M, minimum. */
import { definePeriod } from '../retention.js';

export const accSecondaryPeriod = definePeriod({
  id: 'acc-secondary',
  act: 'bokf',
  section: 'bokf:13(2)',
  what: {
    nb: 'avtaler, viktig korrespondanse, pakksedler og prisoversikter',
    nn: 'avtalar, viktig korrespondanse, pakksetlar og prisoversikter',
    en: 'contracts, correspondence of substance, delivery notes and price lists',
  },
  names: {
    nb: ['avtale', 'kontrakt', 'korrespondanse', 'pakkseddel', 'prisoversikt', 'prisliste'],
    nn: ['avtale', 'kontrakt', 'korrespondanse', 'pakksetel', 'prisoversikt', 'prisliste'],
    en: ['contract', 'agreement', 'correspondence', 'delivery note', 'price list'],
  },
  period: 'P3Y6M',
  kind: 'minimum',
  event: {
    nb: 'etter regnskapsårets slutt',
    nn: 'etter slutten av rekneskapsåret',
    en: 'after the end of the accounting year',
  },
  eventCues: {
    nb: ['regnskapsår', 'årsslutt', 'årets slutt', 'kalenderår', '31. desember'],
    nn: ['rekneskapsår', 'årsslutt', 'slutten av året', 'kalenderår', '31. desember'],
    en: ['accounting year', 'financial year', 'fiscal year', 'end of the year', 'year end', 'calendar year'],
  },
  wrong: [
    {
      period: 'P5Y',
      why: {
        nb: 'Fem år gjelder bilag og regnskap, ikke alle avtaler.',
        nn: 'Fem år gjeld bilag og rekneskap, ikkje alle avtalar.',
        en: 'Five years is for vouchers and accounts, not for all contracts.',
      },
    },
    {
      period: 'P10Y',
      why: {
        nb: 'Ti år var regelen før 1. februar 2014.',
        nn: 'Ti år var regelen før 1. februar 2014.',
        en: 'Ten years was the rule before 1 February 2014.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
