/** That giving data is voluntary, and what follows if it is not given (Article 13(2)(e)). */
import { defineClause } from './clause.js';

export const provisionVoluntary = defineClause({
  id: 'provision-voluntary',
  states: ['provision-requirement'],
  duty: 'provision-requirement',
  rank: 1,
  topic: 'data',
  law: ['gdpr:13(2)(e)'],
  title: { nb: 'Frivillig å gi opplysninger', nn: 'Frivillig å gi opplysningar', en: 'Giving data is voluntary' },
  heading: { nb: 'Må du gi opplysningene?', nn: 'Må du gi opplysningane?', en: 'Must you give the data?' },
  when: {
    nb: 'Når ingen lov eller avtale krever opplysningene.',
    nn: 'Når inga lov eller avtale krev opplysningane.',
    en: 'When no act or contract requires the data.',
  },
  asserts: {
    nb: 'At det er frivillig, og hva som skjer uten opplysningene.',
    nn: 'At det er frivillig, og kva som skjer utan opplysningane.',
    en: 'That it is voluntary, and what happens without the data.',
  },
  prefixes: { nb: ['frivillig', 'valgfritt'], nn: ['frivillig', 'valfritt'], en: ['voluntary', 'optional'] },
  text: {
    nb: 'Det er frivillig å gi oss personopplysninger. Hvis du lar være, ${1|kan vi ikke svare på henvendelsen din,kan du ikke bruke de delene av tjenesten som trenger dem,har det ingen følger for deg|}.',
    nn: 'Det er frivillig å gi oss personopplysningar. Dersom du lèt vere, ${1|kan vi ikkje svare på førespurnaden din,kan du ikkje bruke dei delane av tenesta som treng dei,har det ingen følgjer for deg|}.',
    en: 'Giving us personal data is voluntary. If you do not, ${1|we cannot answer your enquiry,you cannot use the parts of the service that need it,this has no consequences for you|}.',
  },
});
