/** User accounts in an app or online service. */
import { defineClause } from './clause.js';

export const userAccount = defineClause({
  id: 'user-account',
  states: ['purposes', 'legal-basis', 'data-categories', 'retention-period', 'provision-requirement'],
  topic: 'purposes',
  law: ['gdpr:6(1)(b)', 'gdpr:13(1)(c)', 'gdpr:13(2)(a)', 'gdpr:13(2)(e)'],
  title: { nb: 'Brukerkonto', nn: 'Brukarkonto', en: 'User account' },
  heading: {
    nb: 'Når du har en konto hos oss',
    nn: 'Når du har ein konto hos oss',
    en: 'When you have an account with us',
  },
  when: {
    nb: 'For apper og nettjenester med innlogging.',
    nn: 'For appar og nettenester med innlogging.',
    en: 'For apps and online services with login.',
  },
  asserts: {
    nb: 'Hva kontoen inneholder, og når den slettes.',
    nn: 'Kva kontoen inneheld, og når han blir sletta.',
    en: 'What the account holds, and when it is deleted.',
  },
  prefixes: {
    nb: ['brukerkonto', 'konto', 'app'],
    nn: ['brukarkonto', 'konto', 'app'],
    en: ['account', 'user-account', 'app'],
  },
  text: {
    nb:
      'Når du oppretter en konto, behandler vi ${1|navn\\, e-postadresse og passord,e-postadresse og passord,navn og telefonnummer|} og ${2|opplysninger om hvordan du bruker tjenesten,det du selv legger inn i tjenesten|}. Vi bruker opplysningene til å gi deg tjenesten, holde kontoen sikker og hjelpe deg når noe ikke virker. Det rettslige grunnlaget er at behandlingen er nødvendig for å oppfylle avtalen med deg om tjenesten, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Det er frivillig å opprette en konto, men uten disse opplysningene kan vi ikke gi deg ${3|tjenesten,de delene av tjenesten som krever innlogging|}. Vi sletter opplysningene senest ${4:frist} etter at du sletter kontoen. Vi sletter også en konto ${5:frist} etter at den sist ble brukt, og varsler deg først.',
    nn:
      'Når du opprettar ein konto, behandlar vi ${1|namn\\, e-postadresse og passord,e-postadresse og passord,namn og telefonnummer|} og ${2|opplysningar om korleis du bruker tenesta,det du sjølv legg inn i tenesta|}. Vi bruker opplysningane til å gi deg tenesta, halde kontoen sikker og hjelpe deg når noko ikkje verkar. Det rettslege grunnlaget er at behandlinga er nødvendig for å oppfylle avtala med deg om tenesta, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Det er frivillig å opprette ein konto, men utan desse opplysningane kan vi ikkje gi deg ${3|tenesta,dei delane av tenesta som krev innlogging|}. Vi slettar opplysningane seinast ${4:frist} etter at du slettar kontoen. Vi slettar òg ein konto ${5:frist} etter at han sist vart brukt, og varslar deg først.',
    en:
      'When you create an account, we process your ${1|name\\, e-mail address and password,e-mail address and password,name and phone number|} and ${2|information about how you use the service,what you enter in the service yourself|}. We use the data to provide the service, keep the account secure and help you when something does not work. The legal basis is that the processing is necessary to perform our contract with you for the service; see Article 6(1)(b) GDPR.\n\n' +
      'Creating an account is voluntary, but without this data we cannot provide ${3|the service,the parts of the service that require login|}. We delete the data no later than ${4:time limit} after you delete the account. We also delete an account ${5:time limit} after it was last used, and notify you first.',
  },
});
