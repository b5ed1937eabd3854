/** Section 2-9 of ekom2003: Secrecy (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const ekom2003S2_9 = defineProvision({
  ref: 'ekom2003:2-9',
  title: {
    nb: 'Taushetsplikt (opphevet)',
    nn: 'Teieplikt (oppheva)',
    en: 'Secrecy (repealed)',
  },
  gist: {
    nb: 'Taushetsplikt i loven av 2003, opphevet 1. januar 2025. Nå: ekomloven § 3-10.',
    nn: 'Teieplikt i lova av 2003, oppheva 1. januar 2025. No: ekomlova § 3-10.',
    en: 'Secrecy under the act of 2003, repealed on 1 January 2025. Now section 3-10 of the act of 2024.',
  },
  related: ['ekom:3-10'],
  certainty: 'known',
  asOf: '2026-11-22',
});
