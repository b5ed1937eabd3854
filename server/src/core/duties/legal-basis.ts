/** The legal basis of the processing. */
import { legalBases } from '../facts/legalBases.js';
import { defineDuty, fromFacts } from './duty.js';

export const legalBasis = defineDuty({
  id: 'legal-basis',
  law: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:6(1)'],
  severity: 'warning',
  topic: 'legal-basis',
  name: { nb: 'behandlingsgrunnlaget', nn: 'behandlingsgrunnlaget', en: 'the legal basis of the processing' },
  absent: {
    nb: 'Det står ikke hvilket behandlingsgrunnlag som brukes (artikkel 13 nr. 1 bokstav c). Oppgi grunnlaget i artikkel 6 nr. 1 for hvert formål.',
    nn: 'Det står ikkje kva behandlingsgrunnlag som blir brukt (artikkel 13 nr. 1 bokstav c). Oppgi grunnlaget i artikkel 6 nr. 1 for kvart føremål.',
    en: 'No legal basis is given (Article 13(1)(c)). State the basis in Article 6(1) for each purpose.',
  },
  partial: {
    default: {
      nb: 'Teksten viser til loven eller til at samtykke kan trekkes, men sier ikke hvilket grunnlag i artikkel 6 behandlingen bygger på (artikkel 13 nr. 1 bokstav c). Oppgi det for hvert formål.',
      nn: 'Teksten viser til lova eller til at samtykke kan trekkjast, men seier ikkje kva grunnlag i artikkel 6 behandlinga byggjer på (artikkel 13 nr. 1 bokstav c). Oppgi det for kvart føremål.',
      en: 'The text refers to the law, or to withdrawing consent, but not to the basis in Article 6 that the processing rests on (Article 13(1)(c)). State it for each purpose.',
    },
  },
  why: {
    nb: 'Grunnlaget avgjør hvilke rettigheter den registrerte har, blant annet om samtykke kan trekkes eller behandlingen kan protesteres mot.',
    nn: 'Grunnlaget avgjer kva rettar den registrerte har, mellom anna om samtykke kan trekkjast eller ein kan protestere.',
    en: 'The basis decides which rights people have, such as withdrawing consent or objecting.',
  },
  clauses: [
    'legal-basis',
    'legal-basis-contract',
    'legal-basis-consent',
    'legal-basis-legal-obligation',
    'legal-basis-legitimate-interest',
  ],
  examples: {
    nb: {
      states: [
        'Vi behandler adressen din fordi det er nødvendig for å oppfylle avtalen med deg.',
        'Nyhetsbrev sender vi bare med ditt samtykke.',
      ],
      partial: ['Vi behandler personopplysninger i samsvar med personopplysningsloven.'],
      lookAlikes: ['Vi deler aldri opplysninger uten ditt samtykke.'],
    },
    nn: {
      states: ['Vi behandlar adressa di fordi det er nødvendig for å oppfylle avtala med deg.'],
      partial: ['Vi behandlar personopplysningar i samsvar med personopplysningslova.'],
      lookAlikes: ['Vi deler aldri opplysningar utan samtykket ditt.'],
    },
    en: {
      states: [
        'We process your address because it is necessary to perform our contract with you.',
        'We send newsletters only with your consent.',
      ],
      partial: ['We process personal data in accordance with the GDPR.'],
      lookAlikes: ['We never share data without your consent.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(legalBases)),
});
