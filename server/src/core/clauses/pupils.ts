/** Pupils and course participants. */
import { defineClause } from './clause.js';

export const pupils = defineClause({
  id: 'pupils',
  states: ['purposes', 'legal-basis', 'data-categories', 'recipients', 'retention-period', 'provision-requirement'],
  topic: 'purposes',
  law: ['gdpr:6(1)(b)', 'gdpr:13(1)(c)', 'gdpr:13(1)(e)', 'gdpr:13(2)(a)', 'gdpr:13(2)(e)'],
  title: { nb: 'Elever og kursdeltakere', nn: 'Elevar og kursdeltakarar', en: 'Pupils and course participants' },
  heading: { nb: 'Når du er elev hos oss', nn: 'Når du er elev hos oss', en: 'When you are a student with us' },
  when: {
    nb: 'For kursarrangører, private skoler og trafikkskoler. Offentlige skoler bruker grunnlaget offentlig oppgave.',
    nn: 'For kursarrangørar, private skular og trafikkskular. Offentlege skular bruker grunnlaget offentleg oppgåve.',
    en: 'For course providers, private schools and driving schools. Public schools rely on public task.',
  },
  asserts: {
    nb: 'Hva dere behandler om elever, hvem som får det, og hvor lenge.',
    nn: 'Kva de behandlar om elevar, kven som får det, og kor lenge.',
    en: 'What you process about students, who receives it, and for how long.',
  },
  prefixes: { nb: ['elev', 'elever', 'kurs'], nn: ['elev', 'elevar', 'kurs'], en: ['pupil', 'pupils', 'course'] },
  text: {
    nb:
      'Når du er elev hos oss, behandler vi ${1|navn\\, fødselsdato\\, adresse\\, e-postadresse og telefonnummer,navn\\, e-postadresse og telefonnummer|}, og opplysninger om undervisningen, framgangen din og betalingen. Vi bruker opplysningene til å planlegge, gjennomføre og dokumentere opplæringen og ta betalt. Det rettslige grunnlaget er at behandlingen er nødvendig for å oppfylle avtalen med deg, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Du må gi oss disse opplysningene for å få opplæring. Uten dem kan vi ikke melde deg på eller dokumentere opplæringen. Vi gir opplysninger til ${2|leverandøren av undervisningssystemet vårt,Statens vegvesen|} og ${3:andre mottakere}. Vi sletter opplysningene senest ${4:frist} etter at du er ferdig hos oss.',
    nn:
      'Når du er elev hos oss, behandlar vi ${1|namn\\, fødselsdato\\, adresse\\, e-postadresse og telefonnummer,namn\\, e-postadresse og telefonnummer|}, og opplysningar om undervisninga, framgangen din og betalinga. Vi bruker opplysningane til å planleggje, gjennomføre og dokumentere opplæringa og ta betalt. Det rettslege grunnlaget er at behandlinga er nødvendig for å oppfylle avtala med deg, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Du må gi oss desse opplysningane for å få opplæring. Utan dei kan vi ikkje melde deg på eller dokumentere opplæringa. Vi gir opplysningar til ${2|leverandøren av undervisningssystemet vårt,Statens vegvesen|} og ${3:andre mottakarar}. Vi slettar opplysningane seinast ${4:frist} etter at du er ferdig hos oss.',
    en:
      'When you are a student with us, we process your ${1|name\\, date of birth\\, address\\, e-mail address and phone number,name\\, e-mail address and phone number|}, and information about the teaching, your progress and your payments. We use the data to plan, carry out and document the training and to take payment. The legal basis is that the processing is necessary to perform our contract with you; see Article 6(1)(b) GDPR.\n\n' +
      'You must give us this data to receive training. Without it we cannot enrol you or document the training. We give data to ${2|the provider of our teaching system,the Norwegian Public Roads Administration|} and ${3:other recipients}. We delete the data no later than ${4:time limit} after you have finished with us.',
  },
});
