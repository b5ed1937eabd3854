/** A contract with the person as the legal basis (Article 6(1)(b)). */
import { defineClause } from './clause.js';

export const legalBasisContract = defineClause({
  id: 'legal-basis-contract',
  states: ['legal-basis'],
  duty: 'legal-basis',
  rank: 1,
  topic: 'legal-basis',
  law: ['gdpr:13(1)(c)', 'gdpr:6(1)(b)'],
  title: { nb: 'Grunnlag: avtale', nn: 'Grunnlag: avtale', en: 'Legal basis: contract' },
  heading: { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' },
  when: {
    nb: 'Når behandlingen er nødvendig for en avtale med personen selv, eller for det personen ber om før avtalen.',
    nn: 'Når behandlinga er nødvendig for ei avtale med personen sjølv, eller for det personen ber om før avtala.',
    en: 'When processing is necessary for a contract with the person, or for steps the person asks for first.',
  },
  asserts: {
    nb: 'At opplysningene er nødvendige for avtalen.',
    nn: 'At opplysningane er nødvendige for avtala.',
    en: 'That the data is necessary for the contract.',
  },
  prefixes: {
    nb: ['avtale', 'kontrakt', 'grunnlag-avtale'],
    nn: ['avtale', 'kontrakt', 'grunnlag-avtale'],
    en: ['contract', 'basis-contract'],
  },
  text: {
    nb: 'Vi behandler opplysningene for å ${1:det avtalen gjelder}. Det rettslige grunnlaget er at behandlingen er nødvendig for ${2|å oppfylle avtalen med deg,å inngå og oppfylle avtalen med deg|}, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b.',
    nn: 'Vi behandlar opplysningane for å ${1:det avtala gjeld}. Det rettslege grunnlaget er at behandlinga er nødvendig for ${2|å oppfylle avtala med deg,å inngå og oppfylle avtala med deg|}, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b.',
    en: 'We process the data in order to ${1:what the contract is about}. The legal basis is that the processing is necessary ${2|to perform our contract with you,to enter into and perform our contract with you|}; see Article 6(1)(b) GDPR.',
  },
});
