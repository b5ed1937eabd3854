/** Which kinds of personal data are processed. */
import { dataKinds } from '../facts/dataKinds.js';
import { defineDuty, fromFacts } from './duty.js';

export const dataCategories = defineDuty({
  id: 'data-categories',
  law: ['gdpr:14(1)(d)'],
  severity: 'information',
  topic: 'data',
  name: {
    nb: 'hvilke typer personopplysninger som behandles',
    nn: 'kva typar personopplysningar som blir behandla',
    en: 'the categories of personal data',
  },
  absent: {
    nb: 'Det står ikke hvilke personopplysninger som behandles. Artikkel 14 nr. 1 bokstav d krever det når opplysningene kommer fra andre, og ellers er det god skikk. List opp typene, for eksempel navn, e-postadresse og kjøpshistorikk.',
    nn: 'Det står ikkje kva personopplysningar som blir behandla. Artikkel 14 nr. 1 bokstav d krev det når opplysningane kjem frå andre, og elles er det god skikk. List opp typane, til dømes namn, e-postadresse og kjøpshistorikk.',
    en: 'The policy does not say which personal data is processed. Article 14(1)(d) requires it where data comes from others, and otherwise it is good practice. List the kinds, for example name, e-mail address and purchase history.',
  },
  partial: {
    kinds: {
      nb: 'Teksten sier at personopplysninger behandles, men ikke hvilke (artikkel 14 nr. 1 bokstav d). List opp typene, for eksempel navn, e-postadresse og kjøpshistorikk.',
      nn: 'Teksten seier at personopplysningar blir behandla, men ikkje kva for nokre (artikkel 14 nr. 1 bokstav d). List opp typane, til dømes namn, e-postadresse og kjøpshistorikk.',
      en: 'The policy says that personal data is processed, but not which (Article 14(1)(d)). List the kinds, for example name, e-mail address and purchase history.',
    },
  },
  why: {
    nb: 'Uten typene kan ingen se hva virksomheten vet, eller vurdere om den trenger det. Artikkel 13 krever dem ikke, artikkel 14 gjør det.',
    nn: 'Utan typane kan ingen sjå kva verksemda veit, eller vurdere om ho treng det. Artikkel 13 krev dei ikkje, artikkel 14 gjer det.',
    en: 'Without the kinds, nobody can see what the organisation knows, or judge whether it needs it. Article 13 does not require them; Article 14 does.',
  },
  clauses: ['data-categories'],
  examples: {
    nb: {
      states: ['Vi registrerer navn, adresse og telefonnummer når du handler hos oss.'],
      partial: ['Vi samler inn informasjon om deg når du bruker tjenesten.'],
      lookAlikes: [
        'Med personopplysninger menes opplysninger som kan knyttes til en enkeltperson, for eksempel navn og adresse.',
      ],
    },
    nn: {
      states: ['Vi registrerer namn, adresse og telefonnummer når du handlar hos oss.'],
      partial: ['Vi samlar inn informasjon om deg når du brukar tenesta.'],
      lookAlikes: ['Vi tek personvern på alvor.'],
    },
    en: {
      states: ['We record your name, address and phone number when you shop with us.'],
      partial: ['We collect information about you when you use the service.'],
      lookAlikes: ['Personal data means any information that relates to an individual, for example name and address.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(dataKinds), 'kinds'),
});
