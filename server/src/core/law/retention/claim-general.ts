/** The ordinary limitation period: P3Y, claim. */
import { definePeriod } from '../retention.js';

export const claimGeneralPeriod = definePeriod({
  id: 'claim-general',
  act: 'foreld',
  section: 'foreld:2',
  related: ['foreld:3', 'foreld:10'],
  what: {
    nb: 'krav og tvister',
    nn: 'krav og tvistar',
    en: 'claims and disputes',
  },
  names: {
    nb: ['krav', 'tvist', 'rettskrav', 'fordring'],
    nn: ['krav', 'tvist', 'rettskrav', 'fordring'],
    en: ['claim', 'dispute', 'legal claim'],
  },
  period: 'P3Y',
  kind: 'claim',
  event: {
    nb: 'etter at kravet tidligst kunne gjøres gjeldende',
    nn: 'etter at kravet tidlegast kunne gjerast gjeldande',
    en: 'after the claim could first be made',
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Ti år krever en egen grunn, som tilleggsfristen i § 10 eller gjeldsbrev i § 5.',
        nn: 'Ti år krev ein eigen grunn, som tilleggsfristen i § 10 eller gjeldsbrev i § 5.',
        en: 'Ten years needs a reason of its own, such as the extension in section 10 or a loan note in section 5.',
      },
    },
  ],
  note: {
    nb: 'Fristen begrunner lagring av det tvisten kan trenge; den pålegger ikke lagring.',
    nn: 'Fristen grunngir lagring av det tvisten kan trenge; han pålegg ikkje lagring.',
    en: 'The period justifies keeping what a dispute may need; it does not order keeping.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
