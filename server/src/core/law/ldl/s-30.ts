/** Section 30 of ldl: Ban on asking for certain data in recruitment, in our own words. */
import { defineProvision } from '../provision.js';

export const ldlS30 = defineProvision({
  ref: 'ldl:30',
  title: {
    nb: 'Forbud mot innhenting av opplysninger i ansettelsesprosesser',
    nn: 'Forbod mot å hente inn opplysningar i tilsetjingsprosessar',
    en: 'Ban on asking for certain data in recruitment',
  },
  gist: {
    nb: 'Arbeidsgiver kan ikke hente inn opplysninger om blant annet graviditet, planer om barn, religion, etnisitet, funksjonsnedsettelse og seksuell orientering når noen skal ansettes, med snevre unntak.',
    nn: 'Arbeidsgivaren kan ikkje hente inn opplysningar om mellom anna graviditet, planar om barn, religion, etnisitet, funksjonsnedsetjing og seksuell orientering når nokon skal tilsetjast, med snevre unntak.',
    en: 'Employers may not gather data on pregnancy, plans for children, religion, ethnicity, disability, sexual orientation and the like when hiring, with narrow exceptions.',
  },
  related: ['gdpr:9', 'aml:9-3'],
  certainty: 'known',
  asOf: '2026-11-22',
});
