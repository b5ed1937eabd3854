/** The right to restriction of processing (Article 18). */
import { defineClause } from './clause.js';

export const rightRestriction = defineClause({
  id: 'right-restriction',
  states: ['right-restriction'],
  duty: 'right-restriction',
  rank: 0,
  topic: 'rights',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:18(1)', 'gdpr:18(2)'],
  title: { nb: 'Rett til begrensning', nn: 'Rett til avgrensing', en: 'Right to restriction' },
  heading: { nb: 'Rett til begrensning', nn: 'Rett til avgrensing', en: 'Right to restriction' },
  when: {
    nb: 'Når rettighetene er listet uten begrensning; den glemmes ofte.',
    nn: 'Når rettane er lista opp utan avgrensing; ho blir ofte gløymd.',
    en: 'When the rights are listed without restriction; it is often forgotten.',
  },
  prefixes: {
    nb: ['begrensning', 'begrense', 'rett-til-begrensning'],
    nn: ['avgrensing', 'avgrense', 'rett-til-avgrensing'],
    en: ['restriction', 'right-to-restriction'],
  },
  text: {
    nb: 'Du har i noen tilfeller rett til å kreve at vi begrenser behandlingen av personopplysninger om deg. Det gjelder for eksempel mens vi undersøker om opplysningene er riktige, eller vurderer en protest fra deg. Da kan vi som hovedregel bare lagre opplysningene.',
    nn: 'Du har i nokre tilfelle rett til å krevje at vi avgrensar behandlinga av personopplysningar om deg. Det gjeld til dømes medan vi undersøkjer om opplysningane er rette, eller vurderer ein protest frå deg. Då kan vi som hovudregel berre lagre opplysningane.',
    en: 'In some cases you have the right to have us restrict the processing of personal data about you. This applies, for example, while we check whether the data is correct or consider an objection from you. As a rule, we may then only store the data.',
  },
});
