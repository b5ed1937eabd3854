/** Section 2 b of mfl1972: Electronic marketing (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const mfl1972S2b = defineProvision({
  ref: 'mfl1972:2b',
  title: {
    nb: 'Begrensninger i bruk av visse kommunikasjonsmetoder (opphevet)',
    nn: 'Avgrensingar i bruken av visse kommunikasjonsmetodar (oppheva)',
    en: 'Electronic marketing (repealed)',
  },
  gist: {
    nb: 'Regelen om elektronisk markedsføring i loven av 1972, opphevet 1. juni 2009. Nå: markedsføringsloven § 15.',
    nn: 'Regelen om elektronisk marknadsføring i lova av 1972, oppheva 1. juni 2009. No: marknadsføringslova § 15.',
    en: 'The rule on electronic marketing of the act of 1972, repealed on 1 June 2009. Now section 15 of the Marketing Control Act.',
  },
  related: ['mfl:15'],
  certainty: 'known',
  asOf: '2026-11-22',
});
