/** Consent as the legal basis, and that it can be withdrawn (Articles 6(1)(a) and 7). */
import { defineClause } from './clause.js';

export const legalBasisConsent = defineClause({
  id: 'legal-basis-consent',
  states: ['legal-basis', 'withdraw-consent'],
  duty: 'legal-basis',
  rank: 3,
  topic: 'legal-basis',
  law: ['gdpr:13(1)(c)', 'gdpr:6(1)(a)', 'gdpr:7', 'gdpr:13(2)(c)'],
  title: { nb: 'Grunnlag: samtykke', nn: 'Grunnlag: samtykke', en: 'Legal basis: consent' },
  heading: { nb: 'Samtykke', nn: 'Samtykke', en: 'Consent' },
  when: {
    nb: 'Når personen har et reelt valg. Sjelden egnet overfor ansatte, jobbsøkere eller av offentlige organer.',
    nn: 'Når personen har eit reelt val. Sjeldan eigna overfor tilsette og jobbsøkjarar, eller for offentlege organ.',
    en: 'When the person has a real choice. Seldom suitable for employees, applicants or public bodies.',
  },
  asserts: {
    nb: 'At dere ber om samtykke, og til hva.',
    nn: 'At de ber om samtykke, og til kva.',
    en: 'That you ask for consent, and for what.',
  },
  prefixes: {
    nb: ['samtykke', 'grunnlag-samtykke'],
    nn: ['samtykke', 'grunnlag-samtykke'],
    en: ['consent', 'basis-consent'],
  },
  text: {
    nb: 'Vi bruker opplysningene til ${1:det du samtykker til} bare når du har samtykket. Samtykket er det rettslige grunnlaget, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav a. Du kan la være å samtykke, og du kan når som helst trekke samtykket tilbake ved å ${2|kontakte oss,endre innstillingene dine|}. Det påvirker ikke lovligheten av behandlingen før du trakk det tilbake.',
    nn: 'Vi bruker opplysningane til ${1:det du samtykkjer til} berre når du har samtykt. Samtykket er det rettslege grunnlaget, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav a. Du kan la vere å samtykkje, og du kan når som helst trekkje samtykket tilbake ved å ${2|kontakte oss,endre innstillingane dine|}. Det påverkar ikkje om behandlinga før du trekte det tilbake, var lovleg.',
    en: 'We use the data for ${1:what you consent to} only when you have given your consent. Consent is the legal basis; see Article 6(1)(a) GDPR. You are free not to consent, and you can withdraw your consent at any time by ${2|contacting us,changing your settings|}. This does not affect the lawfulness of the processing before you withdrew it.',
  },
});
