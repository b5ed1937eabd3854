/** Ten years under the Bookkeeping Act, the rule before February 2014. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const accountingTenYears = defineStale({
  id: 'accounting-ten-years',
  names: {
    nb: [
      'bokføringsloven 10 år',
      'ti år etter bokføringsloven',
      '10 år etter bokføringsloven',
      '10 år i henhold til bokføringsloven',
      'ti år i henhold til bokføringsloven',
    ],
    nn: ['ti år etter bokføringslova', '10 år etter bokføringslova'],
    en: [
      'ten years under the bookkeeping act',
      '10 years under the bookkeeping act',
      '10 years in accordance with the bookkeeping act',
      'ten years in accordance with the bookkeeping act',
      '10 years pursuant to the bookkeeping act',
    ],
  },
  why: {
    nb: 'Siden 1. februar 2014 er fristen fem år (bilag) eller tre år og seks måneder (avtaler og korrespondanse).',
    nn: 'Sidan 1. februar 2014 er fristen fem år (bilag) eller tre år og seks månader (avtalar og korrespondanse).',
    en: 'Since 1 February 2014 the period is five years (vouchers) or three years and six months (contracts and correspondence).',
  },
  now: {
    nb: 'fem år etter regnskapsårets slutt, bokføringsloven § 13',
    nn: 'fem år etter slutten av rekneskapsåret, bokføringslova § 13',
    en: 'five years after the end of the accounting year, section 13 of the Bookkeeping Act',
  },
  refs: ['bokf:13(2)'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
