/** Section 3 of pol: Freedom of expression and information, in our own words. */
import { defineProvision } from '../provision.js';

export const polS3 = defineProvision({
  ref: 'pol:3',
  title: {
    nb: 'Forholdet til ytrings- og informasjonsfriheten',
    nn: 'Forholdet til ytrings- og informasjonsfridomen',
    en: 'Freedom of expression and information',
  },
  structure: {
    '1': ['a', 'b', 'c', 'd'],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Journalistikk og akademiske, kunstneriske og litterære ytringer er unntatt så langt ytringsfriheten krever det. Noen plikter, blant annet om ansvar, databehandlere og sikkerhet, gjelder likevel.',
    nn: 'Journalistikk og akademiske, kunstnarlege og litterære ytringar er unnatekne så langt ytringsfridomen krev det. Nokre plikter, mellom anna om ansvar, databehandlarar og tryggleik, gjeld likevel.',
    en: 'Journalism and academic, artistic and literary expression are exempt as far as freedom of expression requires. Some duties, such as those on responsibility, processors and security, apply all the same.',
  },
  policy: {
    nb: 'En redaksjon kan si at den behandler opplysninger i journalistikken etter dette unntaket, men trenger en vanlig erklæring for abonnenter, annonser og ansatte.',
    nn: 'Ein redaksjon kan seie at han behandlar opplysningar i journalistikken etter dette unntaket, men treng ei vanleg erklæring for abonnentar, annonsar og tilsette.',
    en: 'A news desk may say that its journalism relies on this exemption, but needs an ordinary notice for subscribers, advertising and staff.',
  },
  recitals: [153],
  related: ['gdpr:85'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
