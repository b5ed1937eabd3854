/** Section 9 of mvalf: Chapter 9: adjustment of VAT on capital goods, in our own words. */
import { defineProvision } from '../provision.js';

export const mvalfS9 = defineProvision({
  ref: 'mvalf:9',
  title: {
    nb: 'Kapittel 9. Justering',
    nn: 'Kapittel 9. Justering',
    en: 'Chapter 9: adjustment of VAT on capital goods',
  },
  gist: {
    nb: 'Dokumentasjon av kapitalvarer oppbevares i fem år etter det siste året i justeringsperioden. Perioden er inntil ti år for fast eiendom og fem for maskiner.',
    nn: 'Dokumentasjon av kapitalvarer skal takast vare på i fem år etter det siste året i justeringsperioden. Perioden er inntil ti år for fast eigedom og fem for maskiner.',
    en: 'Papers on capital goods are kept for five years after the last year of the adjustment period, which is up to ten years for real property and five for machinery.',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
