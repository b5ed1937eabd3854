/** GDPR Article 80: Representation of data subjects. */
import { defineProvision } from '../provision.js';

export const gdpr80 = defineProvision({
  ref: 'gdpr:80',
  title: {
    nb: 'Representasjon av registrerte',
    nn: 'Representasjon av registrerte',
    en: 'Representation of data subjects',
  },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Ideelle organisasjoner som arbeider for personvern, kan klage og gå til sak for en person med fullmakt. Nasjonal rett kan også gi dem rett til det uten fullmakt, og til å kreve erstatning med fullmakt.',
    nn: 'Ideelle organisasjonar som arbeider for personvern, kan klage og gå til sak for ein person med fullmakt. Nasjonal rett kan også gi dei rett til det utan fullmakt, og til å krevje skadebot med fullmakt.',
    en: 'Non-profit organisations that work for data protection may complain and sue for a person who mandates them. National law may also let them do so without a mandate, and claim compensation with one.',
  },
  points: {
    '1': {
      nb: 'Med fullmakt kan organisasjonen bruke rettighetene i artikkel 77–79, og 82 om nasjonal rett åpner for det.',
      nn: 'Med fullmakt kan organisasjonen bruke rettane i artikkel 77–79, og 82 om nasjonal rett opnar for det.',
      en: 'With a mandate the organisation may use the rights in Articles 77-79, and 82 if national law allows.',
    },
    '2': {
      nb: 'Nasjonal rett kan la organisasjonen handle på eget initiativ, men ikke kreve erstatning for noen uten fullmakt.',
      nn: 'Nasjonal rett kan la organisasjonen handle på eige initiativ, men ikkje krevje skadebot for nokon utan fullmakt.',
      en: 'National law may let the organisation act on its own initiative, but not claim compensation for someone without a mandate.',
    },
  },
  recitals: [142],
  related: ['gdpr:77', 'gdpr:78', 'gdpr:79', 'gdpr:82'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
