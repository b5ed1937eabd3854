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
    nb: 'Vi behandler opplysningene fordi det er nødvendig for ${1|å oppfylle avtalen,å inngå og oppfylle avtalen|} med deg om ${2:det avtalen gjelder}. Dette er det rettslige grunnlaget, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b.',
    nn: 'Vi behandlar opplysningane fordi det er nødvendig for ${1|å oppfylle avtala,å inngå og oppfylle avtala|} med deg om ${2:det avtala gjeld}. Dette er det rettslege grunnlaget, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b.',
    en: 'We process the data because it is necessary ${1|to perform our contract,to enter into and perform our contract|} with you concerning ${2:the subject of the contract}. This is the legal basis; see Article 6(1)(b) GDPR.',
  },
});
