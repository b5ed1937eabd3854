/** Section 28 of pol: Limitation of fines, in our own words. */
import { defineProvision } from '../provision.js';

export const polS28 = defineProvision({
  ref: 'pol:28',
  title: {
    nb: 'Foreldelse',
    nn: 'Forelding',
    en: 'Limitation of fines',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Adgangen til å ilegge gebyr foreldes fem år etter at bruddet opphørte; forhåndsvarsel eller vedtak avbryter fristen. Paragrafen handler ikke om sletting: det gjorde § 28 i loven av 2000.',
    nn: 'Høvet til å gi gebyr blir forelda fem år etter at brotet tok slutt; førehandsvarsel eller vedtak bryt fristen. Paragrafen handlar ikkje om sletting: det gjorde § 28 i lova av 2000.',
    en: 'The power to fine lapses five years after the breach ended; advance notice or a decision interrupts the period. The section is not about erasure: section 28 of the act of 2000 was.',
  },
  policy: {
    nb: 'Ikke bruk § 28 som hjemmel for sletting; vis til artikkel 5 nr. 1 bokstav e og artikkel 17.',
    nn: 'Ikkje bruk § 28 som heimel for sletting; vis til artikkel 5 nr. 1 bokstav e og artikkel 17.',
    en: 'Do not cite section 28 for erasure; cite Article 5(1)(e) and Article 17.',
  },
  related: ['gdpr:5(1)(e)', 'gdpr:17', 'gdpr:83'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
