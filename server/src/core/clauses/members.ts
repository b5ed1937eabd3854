/** Members of a club or association. */
import { defineClause } from './clause.js';

export const members = defineClause({
  id: 'members',
  states: ['purposes', 'legal-basis', 'data-categories', 'recipients', 'retention-period', 'provision-requirement'],
  topic: 'purposes',
  law: ['gdpr:6(1)(b)', 'gdpr:13(1)(c)', 'gdpr:13(1)(e)', 'gdpr:13(2)(a)', 'gdpr:13(2)(e)'],
  title: { nb: 'Medlemmer', nn: 'Medlemmer', en: 'Members' },
  heading: { nb: 'Når du er medlem', nn: 'Når du er medlem', en: 'When you are a member' },
  when: {
    nb: 'For lag, foreninger og klubber med medlemsregister.',
    nn: 'For lag, foreiningar og klubbar med medlemsregister.',
    en: 'For clubs and associations with a membership register.',
  },
  asserts: {
    nb: 'Hva dere behandler om medlemmer, hvem som får det, og hvor lenge.',
    nn: 'Kva de behandlar om medlemmer, kven som får det, og kor lenge.',
    en: 'What you process about members, who receives it, and for how long.',
  },
  prefixes: {
    nb: ['medlem', 'medlemmer', 'medlemskap'],
    nn: ['medlem', 'medlemmer', 'medlemskap'],
    en: ['member', 'members', 'membership'],
  },
  text: {
    nb:
      'Er du medlem, behandler vi ${1|navn\\, fødselsdato\\, adresse\\, e-postadresse og telefonnummer,navn\\, adresse og e-postadresse|}, og opplysninger om kontingent og ${2|verv,deltakelse på aktiviteter|}. Vi bruker opplysningene til å administrere medlemskapet, kreve inn kontingent og kalle inn til møter og aktiviteter. Det rettslige grunnlaget er at behandlingen er nødvendig for å oppfylle avtalen med deg om medlemskap, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Du må gi oss disse opplysningene for å være medlem. Uten dem kan vi ikke registrere deg. Vi gir medlemsopplysninger til ${3|forbundet vi hører til,leverandøren av medlemssystemet vårt|} og ${4:andre mottakere}. Når du melder deg ut, sletter vi dem senest ${5:frist} etterpå.',
    nn:
      'Er du medlem, behandlar vi ${1|namn\\, fødselsdato\\, adresse\\, e-postadresse og telefonnummer,namn\\, adresse og e-postadresse|}, og opplysningar om kontingent og ${2|verv,deltaking på aktivitetar|}. Vi bruker opplysningane til å administrere medlemskapen, krevje inn kontingent og kalle inn til møte og aktivitetar. Det rettslege grunnlaget er at behandlinga er nødvendig for å oppfylle avtala med deg om medlemskap, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Du må gi oss desse opplysningane for å vere medlem. Utan dei kan vi ikkje registrere deg. Vi gir medlemsopplysningar til ${3|forbundet vi høyrer til,leverandøren av medlemssystemet vårt|} og ${4:andre mottakarar}. Når du melder deg ut, slettar vi dei seinast ${5:frist} etterpå.',
    en:
      'If you are a member, we process your ${1|name\\, date of birth\\, address\\, e-mail address and phone number,name\\, address and e-mail address|}, and information about membership fees and ${2|positions held,participation in activities|}. We use the data to manage your membership, collect membership fees and invite you to meetings and activities. The legal basis is that the processing is necessary to perform our membership agreement with you; see Article 6(1)(b) GDPR.\n\n' +
      'You must give us this data to be a member. Without it we cannot register you. We give member data to ${3|the federation we belong to,the provider of our membership system|} and ${4:other recipients}. When you leave, we delete it no later than ${5:time limit} afterwards.',
  },
});
