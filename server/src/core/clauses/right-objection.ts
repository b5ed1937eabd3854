/** The right to object (Article 21), in a paragraph of its own as Article 21(4) asks. */
import { defineClause } from './clause.js';

export const rightObjection = defineClause({
  id: 'right-objection',
  states: ['right-objection'],
  duty: 'right-objection',
  rank: 0,
  topic: 'rights',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:21(1)', 'gdpr:21(4)'],
  title: { nb: 'Rett til å protestere', nn: 'Rett til å protestere', en: 'Right to object' },
  heading: { nb: 'Rett til å protestere', nn: 'Rett til å protestere', en: 'Right to object' },
  when: {
    nb: 'Når rettighetene er listet uten retten til å protestere. Skal stå for seg selv.',
    nn: 'Når rettane er lista opp utan retten til å protestere. Skal stå for seg sjølv.',
    en: 'When the rights are listed without objection. Must stand apart.',
  },
  prefixes: {
    nb: ['protestere', 'protest', 'innsigelse'],
    nn: ['protestere', 'protest', 'motsegn'],
    en: ['object', 'objection', 'right-to-object'],
  },
  text: {
    nb: 'Du har rett til å protestere mot at vi behandler personopplysninger om deg på grunnlag av berettiget interesse eller en oppgave i allmennhetens interesse, av grunner som gjelder din egen situasjon. Da må vi stanse, med mindre vi har tungtveiende grunner til å fortsette eller trenger opplysningene for et rettskrav.',
    nn: 'Du har rett til å protestere mot at vi behandlar personopplysningar om deg på grunnlag av berettiga interesse eller ei oppgåve i ålmenta si interesse, av grunnar som gjeld din eigen situasjon. Då må vi stanse, med mindre vi har tungtvegande grunnar til å halde fram eller treng opplysningane for eit rettskrav.',
    en: 'You have the right to object to our processing personal data about you on the basis of legitimate interests or a task in the public interest, on grounds relating to your own situation. We must then stop, unless we have compelling grounds to continue or need the data for a legal claim.',
  },
});
