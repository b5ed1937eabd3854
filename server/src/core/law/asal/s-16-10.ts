/** Section 16-10 of asal: Documents after dissolution of a public company, in our own words. */
import { defineProvision } from '../provision.js';

export const asalS16_10 = defineProvision({
  ref: 'asal:16-10',
  title: {
    nb: 'Sletting av selskapet og oppbevaring av dokumenter',
    nn: 'Sletting av selskapet og oppbevaring av dokument',
    en: 'Documents after dissolution of a public company',
  },
  gist: {
    nb: 'Allmennaksjeselskapets dokumenter oppbevares i ti år etter at det er endelig oppløst, regnet fra slutten av regnskapsåret (fjerde ledd).',
    nn: 'Dokumenta til allmennaksjeselskapet skal takast vare på i ti år etter at det er endeleg oppløyst, rekna frå slutten av rekneskapsåret (fjerde ledd).',
    en: "A public company's documents are kept for ten years after its final dissolution, counted from the end of the accounting year (fourth paragraph).",
  },
  related: ['aksje:16-10'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
