/** Section 20 of kreditt: Correction of wrong data, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS20 = defineProvision({
  ref: 'kreditt:20',
  title: {
    nb: 'Retting av uriktige opplysninger',
    nn: 'Retting av feil opplysningar',
    en: 'Correction of wrong data',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Forhåndsvarselet skal oppfordre til å be om retting innen 14 dager, og opplysningene kan normalt ikke brukes før fristen er ute.',
    nn: 'Førehandsvarselet skal oppmode om å be om retting innan 14 dagar, og opplysningane kan normalt ikkje brukast før fristen er ute.',
    en: 'The advance notice must invite correction within 14 days, and the data may normally not be used before then.',
  },
  related: ['gdpr:16', 'kreditt:19'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
