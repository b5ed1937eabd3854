/** Section 1 of pol: Implementation of the GDPR, in our own words. */
import { defineProvision } from '../provision.js';

export const polS1 = defineProvision({
  ref: 'pol:1',
  title: {
    nb: 'Gjennomføring av personvernforordningen',
    nn: 'Gjennomføring av personvernforordninga',
    en: 'Implementation of the GDPR',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Gjør personvernforordningen, med EØS-tilpasningene, til norsk lov. Paragrafen gir ikke i seg selv noe grunnlag for å behandle opplysninger.',
    nn: 'Gjer personvernforordninga, med EØS-tilpassingane, til norsk lov. Paragrafen gir ikkje i seg sjølv noko grunnlag for å behandle opplysningar.',
    en: 'Makes the GDPR, with its EEA adaptations, Norwegian law. The section is not in itself a legal basis for processing anything.',
  },
  policy: {
    nb: 'Vis til en bokstav i artikkel 6 nr. 1 når teksten skal oppgi et behandlingsgrunnlag; § 1 alene er ikke nok.',
    nn: 'Vis til ein bokstav i artikkel 6 nr. 1 når teksten skal oppgi eit behandlingsgrunnlag; § 1 åleine er ikkje nok.',
    en: 'Where the text states a legal basis, cite a point of Article 6(1); section 1 alone is not enough.',
  },
  related: ['gdpr:6(1)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
