/** What people are told before data is used for a new purpose. */
import { furtherProcessing as uses } from '../facts/furtherProcessing.js';
import { defineDuty, fromFacts, notApplicable } from './duty.js';

export const furtherProcessing = defineDuty({
  id: 'further-processing',
  law: ['gdpr:13(3)', 'gdpr:14(4)', 'gdpr:6(4)'],
  severity: 'information',
  topic: 'purposes',
  name: {
    nb: 'informasjon før opplysninger brukes til nye formål',
    nn: 'informasjon før opplysningar blir brukte til nye føremål',
    en: 'information before data is used for new purposes',
  },
  absent: {
    nb: 'Det står ikke at den registrerte får vite om nye formål på forhånd (artikkel 13 nr. 3).',
    nn: 'Det står ikkje at den registrerte får vite om nye føremål på førehand (artikkel 13 nr. 3).',
    en: 'The policy does not say that people are told about new purposes beforehand (Article 13(3)).',
  },
  partial: {
    default: {
      nb: 'Teksten åpner for bruk til andre formål, men sier ikke at den registrerte får vite det på forhånd (artikkel 13 nr. 3). Skriv at dere informerer før opplysningene tas i bruk til noe nytt. Husk at det nye formålet må være forenlig med det gamle, eller ha eget grunnlag (artikkel 6 nr. 4).',
      nn: 'Teksten opnar for bruk til andre føremål, men seier ikkje at den registrerte får vite det på førehand (artikkel 13 nr. 3). Skriv at de informerer før opplysningane blir tekne i bruk til noko nytt. Hugs at det nye føremålet må vere foreineleg med det gamle, eller ha eige grunnlag (artikkel 6 nr. 4).',
      en: 'The policy leaves room for other purposes, but does not say that people are told first (Article 13(3)). Say that you inform them before data is put to a new use. Remember that the new purpose must be compatible with the old one or have a basis of its own (Article 6(4)).',
    },
  },
  why: {
    nb: 'Den som ga fra seg opplysninger til ett formål, skal ikke bli overrasket av et annet. Artikkel 13 nr. 3 og artikkel 14 nr. 4 krever informasjon før viderebehandlingen begynner. Plikten gjelder når det skjer; å si det i erklæringen er god praksis.',
    nn: 'Den som gav frå seg opplysningar til eitt føremål, skal ikkje bli overraska av eit anna. Artikkel 13 nr. 3 og artikkel 14 nr. 4 krev informasjon før vidarebehandlinga byrjar. Plikta gjeld når det skjer; å seie det i erklæringa er god praksis.',
    en: 'People who gave data for one purpose should not be surprised by another. Articles 13(3) and 14(4) require information before further processing begins. The duty arises when it happens; saying so in the policy is good practice.',
  },
  clauses: ['further-processing'],
  examples: {
    nb: {
      states: ['Hvis vi skal bruke opplysningene til et nytt formål, informerer vi deg på forhånd.'],
      partial: ['Vi kan bruke opplysningene til andre formål enn de ble samlet inn for.'],
      lookAlikes: [
        'Vi varsler deg på forhånd om endringer i denne erklæringen.',
        'Opplysningene brukes ikke til andre formål.',
      ],
    },
    nn: {
      states: ['Dersom vi skal bruke opplysningane til eit nytt føremål, informerer vi deg på førehand.'],
      partial: ['Vi kan bruke opplysningane til andre føremål enn dei vart samla inn for.'],
      lookAlikes: ['Opplysningane blir ikkje brukte til andre føremål.'],
    },
    en: {
      states: ['If we want to use the data for a new purpose, we will inform you beforehand.'],
      partial: ['We may use the data for purposes other than those for which it was collected.'],
      lookAlikes: [
        'We will notify you in advance of changes to this policy.',
        'The data is not used for other purposes.',
      ],
    },
  },
  assess: (reading) => {
    const found = reading.of(uses);
    return found.length === 0 ? notApplicable : fromFacts(found);
  },
});
