/** Section 16-10 of aksje: Documents after dissolution, in our own words. */
import { defineProvision } from '../provision.js';

export const aksjeS16_10 = defineProvision({
  ref: 'aksje:16-10',
  title: {
    nb: 'Sletting av selskapet og oppbevaring av dokumenter',
    nn: 'Sletting av selskapet og oppbevaring av dokument',
    en: 'Documents after dissolution',
  },
  gist: {
    nb: 'Selskapets dokumenter oppbevares i ti år etter at det er endelig oppløst, regnet fra slutten av regnskapsåret (fjerde ledd).',
    nn: 'Dokumenta til selskapet skal takast vare på i ti år etter at det er endeleg oppløyst, rekna frå slutten av rekneskapsåret (fjerde ledd).',
    en: "The company's documents are kept for ten years after its final dissolution, counted from the end of the accounting year (fourth paragraph).",
  },
  policy: {
    nb: 'Gjelder et oppløst selskap, ikke kundedata i et selskap i drift.',
    nn: 'Gjeld eit oppløyst selskap, ikkje kundedata i eit selskap i drift.',
    en: 'Applies to a dissolved company, not to customer data in a going concern.',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
