/** Contact persons at business customers, suppliers and partners. */
import { defineClause } from './clause.js';

export const businessContacts = defineClause({
  id: 'business-contacts',
  states: ['purposes', 'legal-basis', 'legitimate-interests', 'data-categories', 'data-source', 'retention-period'],
  topic: 'purposes',
  law: ['gdpr:6(1)(f)', 'gdpr:13(1)(d)', 'gdpr:14(1)(d)', 'gdpr:14(2)(f)', 'gdpr:13(2)(a)'],
  title: { nb: 'Kontaktpersoner i bedrifter', nn: 'Kontaktpersonar i bedrifter', en: 'Business contacts' },
  heading: { nb: 'Når du er kontaktperson', nn: 'Når du er kontaktperson', en: 'When you are a contact person' },
  when: {
    nb: 'Når kundene eller leverandørene er virksomheter og dere har ansatte der som kontakter.',
    nn: 'Når kundane eller leverandørane er verksemder og de har tilsette der som kontaktar.',
    en: 'When customers or suppliers are organisations whose employees are your contacts.',
  },
  asserts: {
    nb: 'Hva dere behandler om kontaktpersoner, og hvor lenge.',
    nn: 'Kva de behandlar om kontaktpersonar, og kor lenge.',
    en: 'What you process about contact persons, and for how long.',
  },
  prefixes: {
    nb: ['kontaktperson', 'bedriftskunde', 'b2b'],
    nn: ['kontaktperson', 'bedriftskunde', 'b2b'],
    en: ['business-contact', 'contact-person', 'b2b'],
  },
  text: {
    nb:
      'Er du kontaktperson hos ${1|en kunde\\, leverandør eller samarbeidspartner,en kunde eller leverandør|}, behandler vi navn, stilling, e-postadresse, telefonnummer og e-poster vi utveksler med deg. Vi bruker opplysningene til å inngå og følge opp avtaler med virksomheten du arbeider for. Det rettslige grunnlaget er vår berettigede interesse i å ${2|holde kontakt med virksomheten,følge opp avtalen med virksomheten|}, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f.\n\n' +
      'Vi får opplysningene fra deg eller ${3|arbeidsgiveren din,nettstedet til arbeidsgiveren din|}. Vi sletter dem senest ${4:frist} etter at du ikke lenger er kontaktperson, eller etter at avtalen er avsluttet.',
    nn:
      'Er du kontaktperson hos ${1|ein kunde\\, leverandør eller samarbeidspartnar,ein kunde eller leverandør|}, behandlar vi namn, stilling, e-postadresse, telefonnummer og e-postar vi utvekslar med deg. Vi bruker opplysningane til å inngå og følgje opp avtaler med verksemda du arbeider for. Det rettslege grunnlaget er den berettiga interessa vår i å ${2|halde kontakt med verksemda,følgje opp avtala med verksemda|}, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f.\n\n' +
      'Vi får opplysningane frå deg eller ${3|arbeidsgivaren din,nettstaden til arbeidsgivaren din|}. Vi slettar dei seinast ${4:frist} etter at du ikkje lenger er kontaktperson, eller etter at avtala er avslutta.',
    en:
      'If you are a contact person at ${1|a customer\\, supplier or partner,a customer or supplier|}, we process your name, position, e-mail address, phone number and the e-mails we exchange with you. We use the data to enter into and follow up contracts with the organisation you work for. The legal basis is our legitimate interest in ${2|keeping in touch with the organisation,following up the contract with the organisation|}; see Article 6(1)(f) GDPR.\n\n' +
      "We get the data from you or ${3|your employer,your employer's website|}. We delete it no later than ${4:time limit} after you are no longer a contact person, or after the contract has ended.",
  },
});
