/** Section 2-7 of ekom2003: Traffic data (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const ekom2003S2_7 = defineProvision({
  ref: 'ekom2003:2-7',
  title: {
    nb: 'Sletting av trafikkdata mv. (opphevet)',
    nn: 'Sletting av trafikkdata mv. (oppheva)',
    en: 'Traffic data (repealed)',
  },
  gist: {
    nb: 'Trafikkdata i loven av 2003, opphevet 1. januar 2025. Nå: ekomloven § 3-11.',
    nn: 'Trafikkdata i lova av 2003, oppheva 1. januar 2025. No: ekomlova § 3-11.',
    en: 'Traffic data under the act of 2003, repealed on 1 January 2025. Now section 3-11 of the act of 2024.',
  },
  related: ['ekom:3-11'],
  certainty: 'known',
  asOf: '2026-11-22',
});
