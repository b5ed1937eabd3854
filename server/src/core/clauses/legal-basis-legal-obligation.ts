/** A legal obligation as the legal basis (Article 6(1)(c)), with the act that lays it down. */
import { defineClause } from './clause.js';

export const legalBasisLegalObligation = defineClause({
  id: 'legal-basis-legal-obligation',
  states: ['legal-basis'],
  duty: 'legal-basis',
  rank: 2,
  topic: 'legal-basis',
  law: ['gdpr:13(1)(c)', 'gdpr:6(1)(c)', 'gdpr:6(3)'],
  title: { nb: 'Grunnlag: rettslig plikt', nn: 'Grunnlag: rettsleg plikt', en: 'Legal basis: legal obligation' },
  heading: { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' },
  when: {
    nb: 'Når en lov pålegger dere behandlingen. Nevn loven og paragrafen.',
    nn: 'Når ei lov pålegg dykk behandlinga. Nemn lova og paragrafen.',
    en: 'When an act requires the processing. Name the act and the section.',
  },
  asserts: {
    nb: 'At loven pålegger dere behandlingen.',
    nn: 'At lova pålegg dykk behandlinga.',
    en: 'That the act imposes the processing on you.',
  },
  prefixes: {
    nb: ['lovpålagt', 'rettsligplikt', 'grunnlag-lov'],
    nn: ['lovpålagd', 'rettslegplikt', 'grunnlag-lov'],
    en: ['legal-obligation', 'obligation', 'basis-law'],
  },
  text: {
    nb: 'Vi behandler ${1:typer opplysninger} fordi vi har plikt til det etter ${2|bokføringsloven,skatteforvaltningsloven,arbeidsmiljøloven,hvitvaskingsloven,arkivlova|} ${3:paragraf}. Det rettslige grunnlaget er denne rettslige plikten, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav c.',
    nn: 'Vi behandlar ${1:typar opplysningar} fordi vi har plikt til det etter ${2|bokføringslova,skatteforvaltningslova,arbeidsmiljølova,kvitvaskingslova,arkivlova|} ${3:paragraf}. Det rettslege grunnlaget er denne rettslege plikta, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav c.',
    en: 'We process ${1:kinds of data} because we are required to do so by ${2|the Norwegian Bookkeeping Act,the Norwegian Tax Administration Act,the Norwegian Working Environment Act,the Norwegian Anti-Money Laundering Act,the Norwegian Archives Act|}, ${3:section}. The legal basis is this legal obligation; see Article 6(1)(c) GDPR.',
  },
});
