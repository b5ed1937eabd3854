/** The right to data portability (Article 20). */
import { defineClause } from './clause.js';

export const rightPortability = defineClause({
  id: 'right-portability',
  states: ['right-portability'],
  duty: 'right-portability',
  rank: 0,
  topic: 'rights',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:20(1)', 'gdpr:20(2)'],
  title: { nb: 'Rett til dataportabilitet', nn: 'Rett til dataportabilitet', en: 'Right to data portability' },
  heading: { nb: 'Rett til dataportabilitet', nn: 'Rett til dataportabilitet', en: 'Right to data portability' },
  when: {
    nb: 'Når rettighetene er listet uten dataportabilitet.',
    nn: 'Når rettane er lista opp utan dataportabilitet.',
    en: 'When the rights are listed without data portability.',
  },
  prefixes: {
    nb: ['dataportabilitet', 'portabilitet'],
    nn: ['dataportabilitet', 'portabilitet'],
    en: ['portability', 'data-portability'],
  },
  text: {
    nb: 'Du har rett til dataportabilitet: Opplysninger du selv har gitt oss, kan du få utlevert i et vanlig og maskinlesbart format, eller få overført til en annen virksomhet når det er teknisk mulig. Retten gjelder opplysninger som vi behandler automatisk på grunnlag av avtale eller samtykke.',
    nn: 'Du har rett til dataportabilitet: Opplysningar du sjølv har gitt oss, kan du få utlevert i eit vanleg og maskinlesbart format, eller få overført til ei anna verksemd når det er teknisk mogleg. Retten gjeld opplysningar som vi behandlar automatisk på grunnlag av avtale eller samtykke.',
    en: 'You have the right to data portability: you can receive data you have given us in a common, machine-readable format, or have it transferred to another organisation where technically feasible. The right applies to data that we process by automated means on the basis of contract or consent.',
  },
});
