/** Legitimate interests as the legal basis, with the interest named (Articles 6(1)(f) and 13(1)(d)). */
import { defineClause } from './clause.js';

export const legalBasisLegitimateInterest = defineClause({
  id: 'legal-basis-legitimate-interest',
  states: ['legal-basis', 'legitimate-interests'],
  duty: 'legal-basis',
  rank: 4,
  topic: 'legal-basis',
  law: ['gdpr:13(1)(c)', 'gdpr:13(1)(d)', 'gdpr:6(1)(f)', 'gdpr:14(2)(b)'],
  title: {
    nb: 'Grunnlag: berettiget interesse',
    nn: 'Grunnlag: berettiga interesse',
    en: 'Legal basis: legitimate interests',
  },
  heading: { nb: 'Berettiget interesse', nn: 'Berettiga interesse', en: 'Legitimate interests' },
  when: {
    nb: 'Når interessen er konkret og veier tyngst i en skriftlig avveining. Ikke for det offentliges egne oppgaver.',
    nn: 'Når interessa er konkret og veg tyngst i ei skriftleg avveging. Ikkje for oppgåvene til det offentlege.',
    en: 'When the interest is specific and prevails in a written balancing test. Not for the tasks of public authorities.',
  },
  asserts: {
    nb: 'Hvilken interesse dere har, og at den veier tyngst.',
    nn: 'Kva interesse de har, og at ho veg tyngst.',
    en: 'What your interest is, and that it prevails.',
  },
  prefixes: {
    nb: ['berettigetinteresse', 'grunnlag-interesse', 'interesseavveining'],
    nn: ['berettigainteresse', 'grunnlag-interesse', 'interesseavveging'],
    en: ['legitimate-interest', 'basis-interest'],
  },
  text: {
    nb: 'Vi behandler ${1:typer opplysninger} for å ${2|forebygge svindel og misbruk,holde systemene våre sikre,følge opp henvendelser,dokumentere hva vi har avtalt|}. Dette er vår berettigede interesse. Vi behandler bare opplysningene så langt interessen veier tyngre enn hensynet til ditt personvern. Det rettslige grunnlaget er personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f. Du kan spørre oss om hvordan vi har vurdert dette, og du kan protestere mot behandlingen.',
    nn: 'Vi behandlar ${1:typar opplysningar} for å ${2|førebyggje svindel og misbruk,halde systema våre sikre,følgje opp førespurnader,dokumentere kva vi har avtalt|}. Dette er den berettiga interessa vår. Vi behandlar berre opplysningane så langt interessa veg tyngre enn omsynet til personvernet ditt. Det rettslege grunnlaget er personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f. Du kan spørje oss om korleis vi har vurdert dette, og du kan protestere mot behandlinga.',
    en: 'We process ${1:kinds of data} in order to ${2|prevent fraud and misuse,keep our systems secure,follow up enquiries,document what we have agreed|}. This is our legitimate interest. We only process the data where this interest is not overridden by your interests and rights. The legal basis is Article 6(1)(f) GDPR. You can ask us how we have assessed this, and you can object to the processing.',
  },
});
