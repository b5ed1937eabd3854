/** Section 5 of eprivacy: Confidentiality of communications, in our own words. */
import { defineProvision } from '../provision.js';

export const eprivacyS5 = defineProvision({
  ref: 'eprivacy:5',
  title: {
    nb: 'Kommunikasjonens fortrolighet',
    nn: 'Konfidensialitet i kommunikasjon',
    en: 'Confidentiality of communications',
  },
  gist: {
    nb: 'Direktivet verner kommunikasjonens fortrolighet. Nr. 3 krever informasjon og samtykke før noe lagres på eller leses fra brukerens utstyr; gjennomført i ekomloven § 3-15.',
    nn: 'Direktivet vernar konfidensialiteten i kommunikasjon. Nr. 3 krev informasjon og samtykke før noko blir lagra på eller lese frå utstyret til brukaren; gjennomført i ekomlova § 3-15.',
    en: "The directive protects the confidentiality of communications. Paragraph 3 requires information and consent before anything is stored on or read from a user's device; in Norway carried out by section 3-15 of the Electronic Communications Act.",
  },
  points: {
    '3': {
      nb: 'Informasjon og samtykke ved lagring på eller tilgang til brukerens utstyr.',
      nn: 'Informasjon og samtykke ved lagring på eller tilgang til utstyret til brukaren.',
      en: "Information and consent for storage on, or access to, the user's device.",
    },
  },
  policy: {
    nb: 'I Norge er det riktige å vise til ekomloven § 3-15.',
    nn: 'I Noreg er det rette å vise til ekomlova § 3-15.',
    en: 'In Norway the right citation is section 3-15 of the act.',
  },
  related: ['ekom:3-15'],
  certainty: 'known',
  asOf: '2026-11-22',
});
