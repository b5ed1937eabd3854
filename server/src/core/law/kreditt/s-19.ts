/** Section 19 of kreditt: Advance notice to individuals, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS19 = defineProvision({
  ref: 'kreditt:19',
  title: {
    nb: 'Forhåndsvarsel til fysiske personer',
    nn: 'Førehandsvarsel til fysiske personar',
    en: 'Advance notice to individuals',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Den som registrerer kredittopplysninger om en fysisk person, skal straks sende kopi med informasjonen i artikkel 14. Unntak blant annet for skattetall og næringsinteresser.',
    nn: 'Den som registrerer kredittopplysningar om ein fysisk person, skal straks sende kopi med informasjonen i artikkel 14. Unntak mellom anna for skattetal og næringsinteresser.',
    en: 'Whoever registers credit information on an individual must at once send a copy with the information in Article 14. Tax figures and business interests, among others, are excepted.',
  },
  related: ['gdpr:14', 'kreditt:20'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
