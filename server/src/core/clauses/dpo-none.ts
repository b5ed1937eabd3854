/** That there is no data protection officer, and whom to ask instead. */
import { defineClause } from './clause.js';

export const dpoNone = defineClause({
  id: 'dpo-none',
  states: [],
  topic: 'dpo',
  law: ['gdpr:37(1)'],
  title: { nb: 'Ikke personvernombud', nn: 'Ikkje personvernombod', en: 'No data protection officer' },
  heading: { nb: 'Spørsmål om personvern', nn: 'Spørsmål om personvern', en: 'Questions about privacy' },
  when: {
    nb: 'Når dere ikke må ha personvernombud og vil si det. Aldri for offentlige organer.',
    nn: 'Når de ikkje må ha personvernombod og vil seie det. Aldri for offentlege organ.',
    en: 'When you need no data protection officer and wish to say so. Never for public bodies.',
  },
  asserts: {
    nb: 'At dere ikke har, og ikke må ha, personvernombud.',
    nn: 'At de ikkje har, og ikkje må ha, personvernombod.',
    en: 'That you do not have, and do not need, a data protection officer.',
  },
  prefixes: {
    nb: ['uten-personvernombud', 'ikke-personvernombud'],
    nn: ['utan-personvernombod', 'ikkje-personvernombod'],
    en: ['no-dpo', 'without-dpo'],
  },
  text: {
    nb: 'Vi ${1|er ikke pålagt å ha personvernombud\\, og har ikke utpekt noe,har vurdert at loven ikke pålegger oss å ha personvernombud\\, og har ikke utpekt noe|}. Spørsmål om personvern kan du sende til ${2:rolle eller navn} på ${email:e-postadresse}.',
    nn: 'Vi ${1|er ikkje pålagde å ha personvernombod\\, og har ikkje peikt ut noko,har vurdert at lova ikkje pålegg oss å ha personvernombod\\, og har ikkje peikt ut noko|}. Spørsmål om personvern kan du sende til ${2:rolle eller namn} på ${email:e-postadresse}.',
    en: 'We ${1|are not required to have a data protection officer and have not appointed one,have concluded that the law does not require us to have a data protection officer\\, and have not appointed one|}. You can send questions about privacy to ${2:role or name} at ${email:e-mail address}.',
  },
});
