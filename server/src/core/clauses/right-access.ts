/** The right of access (Article 15). */
import { defineClause } from './clause.js';

export const rightAccess = defineClause({
  id: 'right-access',
  states: ['right-access'],
  duty: 'right-access',
  rank: 0,
  topic: 'rights',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:15'],
  title: { nb: 'Rett til innsyn', nn: 'Rett til innsyn', en: 'Right of access' },
  heading: { nb: 'Rett til innsyn', nn: 'Rett til innsyn', en: 'Right of access' },
  when: {
    nb: 'Når rettighetene er listet uten innsyn.',
    nn: 'Når rettane er lista opp utan innsyn.',
    en: 'When the rights are listed without access.',
  },
  prefixes: { nb: ['innsyn', 'rett-til-innsyn'], nn: ['innsyn', 'rett-til-innsyn'], en: ['access', 'right-of-access'] },
  text: {
    nb: 'Du har rett til innsyn: Du kan få vite om vi behandler opplysninger om deg, hvilke det er, og hva vi bruker dem til. Du kan også få en kopi av opplysningene.',
    nn: 'Du har rett til innsyn: Du kan få vite om vi behandlar opplysningar om deg, kva for opplysningar det er, og kva vi bruker dei til. Du kan òg få ein kopi av opplysningane.',
    en: 'You have the right of access: you can find out whether we process data about you, what data it is, and what we use it for. You can also obtain a copy of the data.',
  },
});
