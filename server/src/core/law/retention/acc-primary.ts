/** Primary accounting material: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const accPrimaryPeriod = definePeriod({
  id: 'acc-primary',
  act: 'bokf',
  section: 'bokf:13(2)',
  related: ['regnskap'],
  what: {
    nb: 'regnskap, spesifikasjoner, bilag og revisors brev',
    nn: 'rekneskap, spesifikasjonar, bilag og brev frå revisor',
    en: "accounts, specifications, vouchers and auditor's letters",
  },
  names: {
    nb: [
      'faktura',
      'bilag',
      'kvittering',
      'regnskap',
      'lønnsbilag',
      'regnskapsmateri',
      'betalingsopplysning',
      'transaksjonsdata',
      'ordre',
      'kjøpshistorikk',
      'bokføring',
    ],
    nn: [
      'faktura',
      'bilag',
      'kvittering',
      'rekneskap',
      'lønsbilag',
      'rekneskapsmateri',
      'betalingsopplysning',
      'transaksjonsdata',
      'ordre',
      'kjøpshistorikk',
      'bokføring',
    ],
    en: [
      'invoice',
      'voucher',
      'receipt',
      'accounting',
      'payroll',
      'payment data',
      'transaction data',
      'bookkeeping',
      'order',
      'purchase history',
    ],
  },
  period: 'P5Y',
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
      period: 'P10Y',
      why: {
        nb: 'Ti år var regelen før 1. februar 2014.',
        nn: 'Ti år var regelen før 1. februar 2014.',
        en: 'Ten years was the rule before 1 February 2014.',
      },
    },
    {
      period: 'P7Y',
      why: {
        nb: 'Sju år er regelen i andre land, ikke i bokføringsloven.',
        nn: 'Sju år er regelen i andre land, ikkje i bokføringslova.',
        en: 'Seven years is the rule of other countries, not of the Bookkeeping Act.',
      },
    },
  ],
  note: {
    nb: 'Fem år regnes fra regnskapsårets slutt, ikke fra kjøpet: i praksis fem til seks år. Plikten står i bokføringsloven § 13, ikke i regnskapsloven.',
    nn: 'Fem år blir rekna frå slutten av rekneskapsåret, ikkje frå kjøpet: i praksis fem til seks år. Plikta står i bokføringslova § 13, ikkje i rekneskapslova.',
    en: 'Five years run from the end of the accounting year, not from the purchase: five to six in effect. The duty is in section 13 of the Bookkeeping Act, not in the Accounting Act.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
