/** Enquiries by e-mail, phone, form or chat. */
import { defineClause } from './clause.js';

export const customerService = defineClause({
  id: 'customer-service',
  states: ['purposes', 'legal-basis', 'legitimate-interests', 'data-categories', 'retention-period'],
  topic: 'purposes',
  law: ['gdpr:6(1)(f)', 'gdpr:13(1)(c)', 'gdpr:13(1)(d)', 'gdpr:13(2)(a)'],
  title: {
    nb: 'Kundeservice og henvendelser',
    nn: 'Kundeservice og førespurnader',
    en: 'Customer service and enquiries',
  },
  heading: { nb: 'Når du kontakter oss', nn: 'Når du kontaktar oss', en: 'When you contact us' },
  when: {
    nb: 'Når folk kan kontakte dere på e-post, telefon, skjema eller chat.',
    nn: 'Når folk kan kontakte dykk på e-post, telefon, skjema eller chat.',
    en: 'When people can contact you by e-mail, phone, form or chat.',
  },
  asserts: {
    nb: 'Hvordan dere behandler henvendelser, og hvor lenge.',
    nn: 'Korleis de behandlar førespurnader, og kor lenge.',
    en: 'How you process enquiries, and for how long.',
  },
  prefixes: {
    nb: ['kundeservice', 'henvendelser', 'kontaktskjema'],
    nn: ['kundeservice', 'førespurnader', 'kontaktskjema'],
    en: ['customer-service', 'support', 'enquiries'],
  },
  text: {
    nb: 'Når du kontakter oss ${1|på e-post eller telefon,på e-post\\, telefon eller chat,gjennom skjemaet på nettstedet|}, behandler vi navn, kontaktopplysninger og det du forteller oss. Vi bruker opplysningene til å svare deg og følge opp saken. Det rettslige grunnlaget er vår berettigede interesse i å ${2|hjelpe dem som tar kontakt med oss,følge opp henvendelser|}, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f. Vi sletter henvendelsen senest ${3:frist} etter at saken er avsluttet.',
    nn: 'Når du kontaktar oss ${1|på e-post eller telefon,på e-post\\, telefon eller chat,gjennom skjemaet på nettstaden|}, behandlar vi namn, kontaktopplysningar og det du fortel oss. Vi bruker opplysningane til å svare deg og følgje opp saka. Det rettslege grunnlaget er den berettiga interessa vår i å ${2|hjelpe dei som tek kontakt med oss,følgje opp førespurnader|}, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f. Vi slettar førespurnaden seinast ${3:frist} etter at saka er avslutta.',
    en: 'When you contact us ${1|by e-mail or phone,by e-mail\\, phone or chat,using the form on the website|}, we process your name, contact details and what you tell us. We use the data to answer you and follow up the matter. The legal basis is our legitimate interest in ${2|helping those who contact us,following up enquiries|}; see Article 6(1)(f) GDPR. We delete the enquiry no later than ${3:time limit} after the matter is closed.',
  },
});
