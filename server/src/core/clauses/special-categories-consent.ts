/** Special categories of data on explicit consent (Article 9(2)(a)). */
import { defineClause } from './clause.js';

export const specialCategoriesConsent = defineClause({
  id: 'special-categories-consent',
  states: ['withdraw-consent'],
  topic: 'special',
  law: ['gdpr:9(1)', 'gdpr:9(2)(a)', 'gdpr:7(3)'],
  title: { nb: 'Særlige kategorier, samtykke', nn: 'Særlege kategoriar, samtykke', en: 'Special categories, consent' },
  heading: {
    nb: 'Særlige kategorier av personopplysninger',
    nn: 'Særlege kategoriar av personopplysningar',
    en: 'Special categories of personal data',
  },
  when: {
    nb: 'Når personen frivillig gir helseopplysninger eller andre opplysninger i artikkel 9.',
    nn: 'Når personen frivillig gir helseopplysningar eller andre opplysningar i artikkel 9.',
    en: 'When the person gives health or other Article 9 data voluntarily.',
  },
  asserts: {
    nb: 'Hvilke særlige kategorier dere behandler, og at dere ber om uttrykkelig samtykke.',
    nn: 'Kva særlege kategoriar de behandlar, og at de ber om uttrykkeleg samtykke.',
    en: 'Which special categories you process, and that you ask for explicit consent.',
  },
  prefixes: {
    nb: ['uttrykkelig-samtykke', 'sensitive-samtykke'],
    nn: ['uttrykkeleg-samtykke', 'sensitive-samtykke'],
    en: ['explicit-consent', 'sensitive-consent'],
  },
  text: {
    nb: 'Vi behandler ${1|opplysninger om helse,opplysninger om allergier,opplysninger om religion|} bare når du uttrykkelig har samtykket, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav a og artikkel 9 nr. 2 bokstav a. Vi bruker dem til ${2:formålet}. Du kan når som helst trekke samtykket tilbake ved å skrive til ${email:e-postadresse}. Da sletter vi opplysningene senest ${3:frist} etterpå. Det påvirker ikke lovligheten av det vi har gjort før.',
    nn: 'Vi behandlar ${1|opplysningar om helse,opplysningar om allergiar,opplysningar om religion|} berre når du uttrykkeleg har samtykt, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav a og artikkel 9 nr. 2 bokstav a. Vi bruker dei til ${2:føremålet}. Du kan når som helst trekkje samtykket tilbake ved å skrive til ${email:e-postadresse}. Då slettar vi opplysningane seinast ${3:frist} etterpå. Det påverkar ikkje om det vi har gjort før, var lovleg.',
    en: 'We process ${1|health data,information about allergies,information about religion|} only when you have given your explicit consent; see Article 6(1)(a) and Article 9(2)(a) GDPR. We use the data for ${2:the purpose}. You can withdraw your consent at any time by writing to ${email:e-mail address}. We then delete the data no later than ${3:time limit} afterwards. Withdrawal does not affect the lawfulness of what we did before.',
  },
});
