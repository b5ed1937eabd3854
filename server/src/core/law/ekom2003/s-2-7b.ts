/** Section 2-7 b of ekom2003: Cookies (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const ekom2003S2_7b = defineProvision({
  ref: 'ekom2003:2-7b',
  title: {
    nb: 'Bruk av informasjonskapsler (opphevet)',
    nn: 'Bruk av informasjonskapslar (oppheva)',
    en: 'Cookies (repealed)',
  },
  gist: {
    nb: 'Den gamle regelen om informasjonskapsler, fra 1. juli 2013 til 1. januar 2025. Nettleserinnstillinger kunne regnes som samtykke; det kan de ikke lenger. Nå: ekomloven § 3-15.',
    nn: 'Den gamle regelen om informasjonskapslar, frå 1. juli 2013 til 1. januar 2025. Nettlesarinnstillingar kunne reknast som samtykke; det kan dei ikkje lenger. No: ekomlova § 3-15.',
    en: 'The old cookie rule, from 1 July 2013 to 1 January 2025. Browser settings could count as consent; they no longer can. Now section 3-15 of the act of 2024.',
  },
  related: ['ekom:3-15'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
