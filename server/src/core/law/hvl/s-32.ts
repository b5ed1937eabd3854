/** Section 32 of hvl: Exceptions from the right of access, in our own words. */
import { defineProvision } from '../provision.js';

export const hvlS32 = defineProvision({
  ref: 'hvl:32',
  title: {
    nb: 'Unntak fra retten til innsyn etter personopplysningsloven',
    nn: 'Unntak frå retten til innsyn etter personopplysningslova',
    en: 'Exceptions from the right of access',
  },
  structure: {
    '1': ['a', 'b', 'c'],
    '2': [],
  },
  gist: {
    nb: 'Kunden får ikke innsyn i undersøkelser og rapporter om mistenkelige transaksjoner, eller i annet som kan hindre etterforskning.',
    nn: 'Kunden får ikkje innsyn i undersøkingar og rapportar om mistenkjelege transaksjonar, eller i anna som kan hindre etterforsking.',
    en: 'The customer gets no access to examinations and reports of suspicious transactions, nor to anything else that could hinder an investigation.',
  },
  related: ['gdpr:15', 'pol:16'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
