/** That an act requires the person to give data, and what follows if it is not given (Article 13(2)(e)). */
import { defineClause } from './clause.js';

export const provisionStatutory = defineClause({
  id: 'provision-statutory',
  states: ['provision-requirement'],
  duty: 'provision-requirement',
  rank: 2,
  topic: 'data',
  law: ['gdpr:13(2)(e)'],
  title: { nb: 'Opplysningsplikt etter loven', nn: 'Opplysningsplikt etter lova', en: 'Data you must give by law' },
  heading: { nb: 'Må du gi opplysningene?', nn: 'Må du gi opplysningane?', en: 'Must you give the data?' },
  when: {
    nb: 'Når en lov pålegger personen å gi opplysninger.',
    nn: 'Når ei lov pålegg personen å gi opplysningar.',
    en: 'When an act obliges the person to give data.',
  },
  asserts: {
    nb: 'At loven pålegger personen å gi opplysningene, og følgen.',
    nn: 'At lova pålegg personen å gi opplysningane, og følgja.',
    en: 'That the act obliges the person to give the data, and the consequence.',
  },
  prefixes: {
    nb: ['lovpålagt-å-gi', 'opplysningsplikt'],
    nn: ['lovpålagt-å-gi', 'opplysningsplikt'],
    en: ['statutory-duty', 'required-by-law'],
  },
  text: {
    nb: 'Du har plikt til å gi oss ${1:opplysningene plikten gjelder}. Plikten følger av ${2:lov og paragraf}. Hvis du ikke gir oss disse opplysningene, kan ${3|vi ikke behandle søknaden eller saken din,vi ikke gi deg det du søker om|}. Det er frivillig å gi oss andre opplysninger.',
    nn: 'Du har plikt til å gi oss ${1:opplysningane plikta gjeld}. Plikta følgjer av ${2:lov og paragraf}. Dersom du ikkje gir oss desse opplysningane, kan ${3|vi ikkje behandle søknaden eller saka di,vi ikkje gi deg det du søkjer om|}. Det er frivillig å gi oss andre opplysningar.',
    en: 'You are required to give us ${1:the data the duty covers}. The requirement follows from ${2:act and section}. If you do not give us this data, we cannot ${3|handle your application or case,give you what you apply for|}. Giving us other data is voluntary.',
  },
});
