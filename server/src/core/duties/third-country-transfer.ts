/** Whether data leave the EEA. */
import { transfers } from '../facts/transfers.js';
import { defineDuty, notApplicable } from './duty.js';

export const thirdCountryTransfer = defineDuty({
  id: 'third-country-transfer',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:44'],
  severity: 'warning',
  topic: 'transfer',
  name: {
    nb: 'om opplysningene overføres ut av EØS',
    nn: 'om opplysningane blir overførte ut av EØS',
    en: 'whether data is transferred outside the EEA',
  },
  absent: {
    nb: 'Det står ikke om opplysningene overføres ut av EØS (artikkel 13 nr. 1 bokstav f). Skriv om de gjør det, til hvem og til hvilket land.',
    nn: 'Det står ikkje om opplysningane blir overførte ut av EØS (artikkel 13 nr. 1 bokstav f). Skriv om dei blir det, til kven og til kva land.',
    en: 'The policy does not say whether data is transferred outside the EEA (Article 13(1)(f)). Say whether it is, to whom and to which country.',
  },
  partial: {
    place: {
      nb: 'Teksten sier at opplysningene går til andre land, men ikke om landene ligger utenfor EØS (artikkel 13 nr. 1 bokstav f). Nevn landene, eller skriv om de ligger utenfor EØS.',
      nn: 'Teksten seier at opplysningane går til andre land, men ikkje om landa ligg utanfor EØS (artikkel 13 nr. 1 bokstav f). Nemn landa, eller skriv om dei ligg utanfor EØS.',
      en: 'The policy says that data goes to other countries, but not whether they are outside the EEA (Article 13(1)(f)). Name the countries, or say whether they are outside the EEA.',
    },
    data: {
      nb: 'Teksten nevner en mottaker som hører hjemme utenfor EØS, men ikke om opplysningene overføres dit (artikkel 13 nr. 1 bokstav f). Skriv om de lagres i, eller kan leses fra, et land utenfor EØS.',
      nn: 'Teksten nemner ein mottakar som høyrer heime utanfor EØS, men ikkje om opplysningane blir overførte dit (artikkel 13 nr. 1 bokstav f). Skriv om dei blir lagra i, eller kan lesast frå, eit land utanfor EØS.',
      en: 'The policy names a recipient that is based outside the EEA, but not whether the data goes there (Article 13(1)(f)). Say whether it is stored in, or can be read from, a country outside the EEA.',
    },
  },
  why: {
    nb: 'Utenfor EØS gjelder ikke personvernforordningen som lov. Den registrerte skal derfor få vite på forhånd at opplysningene sendes dit. Fjerntilgang fra et annet land er også overføring.',
    nn: 'Utanfor EØS gjeld ikkje personvernforordninga som lov. Den registrerte skal derfor få vite på førehand at opplysningane blir sende dit. Fjerntilgang frå eit anna land er òg overføring.',
    en: 'Outside the EEA the GDPR does not apply as law, so people must be told beforehand that their data goes there. Remote access from another country is a transfer as well.',
  },
  clauses: ['transfer-outside-eea', 'transfer-none'],
  examples: {
    nb: {
      states: ['Vi overfører ikke personopplysninger til land utenfor EØS.', 'Personopplysninger overføres til USA.'],
      partial: ['Opplysningene kan bli overført til andre land.'],
      lookAlikes: [
        'Vi bruker Google Analytics for å telle besøk.',
        'Du har rett til å få opplysningene overført til en annen behandlingsansvarlig.',
      ],
    },
    nn: {
      states: ['Vi overfører ikkje personopplysningar til land utanfor EØS.'],
      partial: ['Opplysningane kan bli overførte til andre land.'],
      lookAlikes: ['Nettbutikken leverer varer til heile verda, også til USA.'],
    },
    en: {
      states: [
        'We do not transfer personal data to countries outside the EEA.',
        'Personal data is transferred to the United States.',
      ],
      partial: ['Your information may be transferred to other countries.'],
      lookAlikes: ['We use Google Analytics to count visits.'],
    },
  },
  assess: (reading) => {
    const facts = reading.of(transfers);
    const told = facts.filter(({ strength }) => strength === 'full');
    if (told.length > 0) return { status: 'present', evidence: told };
    const [first] = facts;
    return first
      ? { status: 'partial', evidence: facts, missing: first.value === 'recipient' ? 'data' : 'place' }
      : notApplicable;
  },
});
