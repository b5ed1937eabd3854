/** Profiling without legal or similarly significant effects, explained. */
import { defineClause } from './clause.js';

export const profiling = defineClause({
  id: 'profiling',
  states: ['legitimate-interests', 'automated-decisions'],
  topic: 'automated',
  law: ['gdpr:4(4)', 'gdpr:6(1)(f)', 'gdpr:21(1)', 'gdpr:22(1)', 'gdpr:13(2)(f)'],
  title: { nb: 'Profilering', nn: 'Profilering', en: 'Profiling' },
  heading: { nb: 'Profilering', nn: 'Profilering', en: 'Profiling' },
  when: {
    nb: 'Når dere tilpasser innhold etter en profil, uten viktige følger for personen. Ellers: automatiserte avgjørelser.',
    nn: 'Når de tilpassar innhald etter ein profil, utan viktige følgjer for personen. Elles: automatiserte avgjerder.',
    en: 'When you adapt content to a profile, without important effects on the person. Otherwise: automated decisions.',
  },
  asserts: {
    nb: 'Hvordan dere profilerer, hvorfor, og hva det fører til.',
    nn: 'Korleis de profilerer, kvifor, og kva det fører til.',
    en: 'How you profile, why, and what it leads to.',
  },
  prefixes: { nb: ['profilering', 'profil'], nn: ['profilering', 'profil'], en: ['profiling', 'profile'] },
  text: {
    nb:
      'Vi bruker profilering for å ${1|tilpasse innholdet i tjenesten til deg,vise deg det innholdet vi tror du har mest nytte av|}. Profilen bygger på ${2:opplysningene profilen bygger på}. Slik virker det: ${3:hvordan profilen blir til}. For deg betyr det ${4:følgen av profilen}.\n\n' +
      'Profilen brukes ikke til avgjørelser som ${5|har rettslige følger for deg eller påvirker deg på en annen viktig måte,avgjør hvilke avtaler du får eller på annen måte har viktige følger for deg|}. Det rettslige grunnlaget er vår berettigede interesse i å ${6|gi deg en tjeneste som passer for deg,gjøre tjenesten enklere å bruke|}, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f. Du kan protestere mot profileringen ved å skrive til ${email:e-postadresse}.',
    nn:
      'Vi bruker profilering for å ${1|tilpasse innhaldet i tenesta til deg,vise deg det innhaldet vi trur du har mest nytte av|}. Profilen byggjer på ${2:opplysningane profilen byggjer på}. Slik verkar det: ${3:korleis profilen blir til}. For deg betyr det ${4:følgja av profilen}.\n\n' +
      'Profilen blir ikkje brukt til avgjerder som ${5|har rettslege følgjer for deg eller påverkar deg på ein annan viktig måte,avgjer kva avtaler du får eller på annan måte har viktige følgjer for deg|}. Det rettslege grunnlaget er den berettiga interessa vår i å ${6|gi deg ei teneste som passar for deg,gjere tenesta enklare å bruke|}, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f. Du kan protestere mot profileringa ved å skrive til ${email:e-postadresse}.',
    en:
      'We use profiling to ${1|adapt the content of the service to you,show you the content we think is most useful to you|}. The profile is based on ${2:the data the profile is based on}. This is how it works: ${3:how the profile is made}. For you this means ${4:the effect of the profile}.\n\n' +
      'The profile is not used for decisions that ${5|have legal effects for you or affect you in a similarly significant way,determine which contracts you are offered or otherwise have significant effects for you|}. The legal basis is our legitimate interest in ${6|giving you a service that suits you,making the service easier to use|}; see Article 6(1)(f) GDPR. You can object to the profiling by writing to ${email:e-mail address}.',
  },
});
