/** Section 2 of pof2018: Commission decisions on adequacy and on standard clauses, in our own words. */
import { defineProvision } from '../provision.js';

export const pof2018S2 = defineProvision({
  ref: 'pof2018:2',
  title: {
    nb: 'Kommisjonens beslutninger om beskyttelsesnivået i tredjestater og internasjonale organisasjoner og om standard personvernbestemmelser',
    nn: 'Avgjerdene til Kommisjonen om vernenivået i tredjestatar og internasjonale organisasjonar og om standard personvernføresegner',
    en: 'Commission decisions on adequacy and on standard clauses',
  },
  gist: {
    nb: 'Kommisjonens beslutninger om tilstrekkelig beskyttelsesnivå og om standard personvernbestemmelser gjelder i Norge fra samme dag som i EU, også før de er tatt inn i EØS-avtalen, med mindre Norge bestemmer noe annet.',
    nn: 'Avgjerdene til Kommisjonen om tilstrekkeleg vernenivå og om standard personvernføresegner gjeld i Noreg frå same dag som i EU, også før dei er tekne inn i EØS-avtala, med mindre Noreg fastset noko anna.',
    en: 'Commission decisions on adequacy and on standard clauses apply in Norway from the same day as in the EU, even before they are taken into the EEA Agreement, unless Norway decides otherwise.',
  },
  policy: {
    nb: 'Teksten kan vise til en adekvansbeslutning eller til EUs standard personvernbestemmelser uten å omtale EØS-avtalen.',
    nn: 'Teksten kan vise til ei adekvansavgjerd eller til standard personvernføresegner frå EU utan å omtale EØS-avtala.',
    en: 'The text may rely on an adequacy decision or the EU standard clauses without mentioning the EEA Agreement.',
  },
  related: ['gdpr:45', 'gdpr:46(2)(c)', 'pol:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
