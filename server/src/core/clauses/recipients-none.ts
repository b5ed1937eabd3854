/** That nobody outside the organisation receives the data. */
import { defineClause } from './clause.js';

export const recipientsNone = defineClause({
  id: 'recipients-none',
  states: ['recipients'],
  duty: 'recipients',
  rank: 1,
  topic: 'recipients',
  law: ['gdpr:13(1)(e)', 'gdpr:14(1)(e)', 'gdpr:4(9)'],
  title: { nb: 'Ingen mottakere', nn: 'Ingen mottakarar', en: 'No recipients' },
  heading: {
    nb: 'Hvem deler vi opplysninger med?',
    nn: 'Kven deler vi opplysningar med?',
    en: 'Who do we share data with?',
  },
  when: {
    nb: 'Bare når heller ingen leverandør (IT, regnskap, e-post) får opplysninger. Det er sjelden.',
    nn: 'Berre når heller ingen leverandør (IT, rekneskap, e-post) får opplysningar. Det er sjeldan.',
    en: 'Only when no supplier either (IT, accounting, e-mail) receives data. That is rare.',
  },
  asserts: {
    nb: 'At ingen utenfor virksomheten får opplysninger.',
    nn: 'At ingen utanfor verksemda får opplysningar.',
    en: 'That nobody outside the organisation receives data.',
  },
  prefixes: {
    nb: ['ingen-mottakere', 'deler-ikke'],
    nn: ['ingen-mottakarar', 'deler-ikkje'],
    en: ['no-recipients', 'no-sharing'],
  },
  text: {
    nb: '${1|Vi deler ikke personopplysninger med noen utenfor virksomheten\\, heller ikke med leverandører,Ingen utenfor virksomheten får personopplysninger fra oss\\, heller ikke leverandører|}. Unntaket er når en lov pålegger oss å gi dem til offentlige myndigheter.',
    nn: '${1|Vi deler ikkje personopplysningar med nokon utanfor verksemda\\, heller ikkje med leverandørar,Ingen utanfor verksemda får personopplysningar frå oss\\, heller ikkje leverandørar|}. Unntaket er når ei lov pålegg oss å gi dei til offentlege styresmakter.',
    en: '${1|We do not share personal data with anyone outside our organisation\\, not even our suppliers,Nobody outside our organisation receives personal data from us\\, not even our suppliers|}. The exception is where the law requires us to give it to public authorities.',
  },
});
