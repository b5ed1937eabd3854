/** Section 29 of hvl: Relation to the Personal Data Act, in our own words. */
import { defineProvision } from '../provision.js';

export const hvlS29 = defineProvision({
  ref: 'hvl:29',
  title: {
    nb: 'Forholdet til personopplysningsloven',
    nn: 'Forholdet til personopplysningslova',
    en: 'Relation to the Personal Data Act',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Rapporteringspliktige kan behandle personopplysninger for å oppfylle hvitvaskingsreglene; personopplysningsloven gjelder ellers.',
    nn: 'Rapporteringspliktige kan behandle personopplysningar for å oppfylle kvitvaskingsreglane; personopplysningslova gjeld elles.',
    en: 'Obliged entities may process personal data to meet the money laundering rules; otherwise the Personal Data Act applies.',
  },
  related: ['gdpr:6(1)(c)', 'hvl:30'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
