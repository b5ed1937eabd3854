/** Section 12 of pol: National identity numbers and other unique identifiers, in our own words. */
import { defineProvision } from '../provision.js';

export const polS12 = defineProvision({
  ref: 'pol:12',
  title: {
    nb: 'Bruk av fødselsnummer og andre entydige identifikasjonsmidler',
    nn: 'Bruk av fødselsnummer og andre eintydige identifikasjonsmiddel',
    en: 'National identity numbers and other unique identifiers',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Fødselsnummer og andre entydige kjennetegn kan bare brukes når det er saklig behov for sikker identifisering og metoden er nødvendig for å oppnå den. Samme nummer og emne som i loven av 2000.',
    nn: 'Fødselsnummer og andre eintydige kjenneteikn kan berre brukast når det er sakleg behov for sikker identifisering og metoden er nødvendig for å oppnå henne. Same nummer og emne som i lova av 2000.',
    en: 'National identity numbers and other unique identifiers may be used only where there is a genuine need for certain identification and the method is necessary to achieve it. Same number and subject as in the act of 2000.',
  },
  policy: {
    nb: 'Si hvorfor sikker identifisering trengs: lønn, kredittvurdering, lovpålagt rapportering. «Bedre kundeservice» holder ikke.',
    nn: 'Sei kvifor sikker identifisering trengst: løn, kredittvurdering, lovpålagd rapportering. «Betre kundeservice» held ikkje.',
    en: 'Say why certain identification is needed: payroll, credit check, reporting required by law. "Better customer service" is not enough.',
  },
  related: ['gdpr:87'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
