/** Who receives the data, or which kinds of recipients. */
import { recipients as statements } from '../facts/recipients.js';
import { defineDuty, fromFacts } from './duty.js';

export const recipients = defineDuty({
  id: 'recipients',
  law: ['gdpr:13(1)(e)', 'gdpr:14(1)(e)', 'gdpr:4(9)'],
  severity: 'warning',
  topic: 'recipients',
  name: { nb: 'hvem som får opplysningene', nn: 'kven som får opplysningane', en: 'who receives the data' },
  absent: {
    nb: 'Det står ikke hvem som får opplysningene (artikkel 13 nr. 1 bokstav e). Nevn mottakerne eller hva slags mottakere det er, også databehandlere, eller skriv at ingen får dem.',
    nn: 'Det står ikkje kven som får opplysningane (artikkel 13 nr. 1 bokstav e). Nemn mottakarane eller kva slags mottakarar det er, òg databehandlarar, eller skriv at ingen får dei.',
    en: 'The policy does not say who receives the data (Article 13(1)(e)). Name the recipients or the kinds of recipients, processors included, or say that nobody receives it.',
  },
  partial: {
    category: {
      nb: 'Teksten sier bare «tredjeparter», «partnere» eller lignende, ikke hvem det er (artikkel 13 nr. 1 bokstav e). Navngi mottakerne, eller skriv hva de gjør: for eksempel regnskap, levering eller drift av IT-systemer.',
      nn: 'Teksten seier berre «tredjepartar», «partnarar» eller liknande, ikkje kven det er (artikkel 13 nr. 1 bokstav e). Nemn mottakarane med namn, eller skriv kva dei gjer: til dømes rekneskap, levering eller drift av IT-system.',
      en: 'The policy only says “third parties”, “partners” or the like, not who they are (Article 13(1)(e)). Name the recipients, or say what they do, for example accounting, delivery or IT operations.',
    },
  },
  why: {
    nb: 'Den registrerte kan bare følge opplysningene sine, og bruke rettighetene sine overfor dem som har dem, når det er klart hvem de går til. Også databehandlere er mottakere (artikkel 4 nr. 9).',
    nn: 'Den registrerte kan berre følgje opplysningane sine, og bruke rettane sine overfor dei som har dei, når det er klart kven dei går til. Databehandlarar er òg mottakarar (artikkel 4 nr. 9).',
    en: 'People can only follow their data, and use their rights against those who hold it, when they know where it goes. Processors are recipients too (Article 4(9)).',
  },
  clauses: ['recipients', 'recipients-none', 'processors'],
  examples: {
    nb: {
      states: ['Vi deler opplysningene med regnskapsføreren vår.', 'Vi deler ikke personopplysninger med noen.'],
      partial: ['Vi kan dele personopplysninger med tredjeparter.'],
      lookAlikes: ['Vi deler ikke opplysningene dine uten ditt samtykke.', 'Vi selger aldri personopplysninger.'],
    },
    nn: {
      states: ['Vi deler opplysningane med rekneskapsføraren vår.', 'Vi deler ikkje personopplysningar med nokon.'],
      partial: ['Vi kan dele personopplysningar med tredjepartar.'],
      lookAlikes: ['Vi deler ikkje opplysningane dine utan samtykke frå deg.'],
    },
    en: {
      states: ['We share your data with our accountant.', 'We do not share personal data with anyone.'],
      partial: ['We may share your personal data with third parties.'],
      lookAlikes: ['We do not share your data without your consent.', 'We never sell personal data.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(statements), 'category'),
});
