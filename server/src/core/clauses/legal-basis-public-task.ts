/** A task in the public interest or official authority as the legal basis (Article 6(1)(e)). */
import { defineClause } from './clause.js';

export const legalBasisPublicTask = defineClause({
  id: 'legal-basis-public-task',
  states: ['legal-basis'],
  duty: 'legal-basis',
  rank: 5,
  topic: 'legal-basis',
  law: ['gdpr:13(1)(c)', 'gdpr:6(1)(e)', 'gdpr:6(3)'],
  title: { nb: 'Grunnlag: offentlig oppgave', nn: 'Grunnlag: offentleg oppgåve', en: 'Legal basis: public task' },
  heading: { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' },
  when: {
    nb: 'For offentlige organer og andre som løser en oppgave loven gir dem. Oppgi loven.',
    nn: 'For offentlege organ og andre som løyser ei oppgåve lova gir dei. Før opp lova.',
    en: 'For public bodies and others that carry out a task given by law. State the act.',
  },
  asserts: {
    nb: 'At loven gir dere oppgaven.',
    nn: 'At lova gir dykk oppgåva.',
    en: 'That the act gives you the task.',
  },
  prefixes: {
    nb: ['offentligoppgave', 'myndighet', 'grunnlag-offentlig'],
    nn: ['offentlegoppgåve', 'styresmakt', 'grunnlag-offentleg'],
    en: ['public-task', 'official-authority'],
  },
  text: {
    nb: 'Vi behandler personopplysninger for å ${1|behandle søknader og saker,gi deg tjenestene du har rett til,utøve myndighet|}. Oppgaven har vi etter ${2:lov og paragraf}. Det rettslige grunnlaget er at behandlingen er nødvendig for ${3|å utøve offentlig myndighet,å utføre en oppgave i allmennhetens interesse|}, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav e.',
    nn: 'Vi behandlar personopplysningar for å ${1|behandle søknader og saker,gi deg tenestene du har rett til,utøve styresmakt|}. Oppgåva har vi etter ${2:lov og paragraf}. Det rettslege grunnlaget er at behandlinga er nødvendig for ${3|å utøve offentleg styresmakt,å utføre ei oppgåve i ålmenta si interesse|}, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav e.',
    en: 'We process personal data in order to ${1|handle applications and cases,provide the services you are entitled to,exercise official authority|}. We have this task under ${2:act and section}. The legal basis is that the processing is necessary ${3|in the exercise of official authority,for a task carried out in the public interest|}; see Article 6(1)(e) GDPR.',
  },
});
