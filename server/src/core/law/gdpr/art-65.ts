/** GDPR Article 65: Dispute resolution by the Board. */
import { defineProvision } from '../provision.js';

export const gdpr65 = defineProvision({
  ref: 'gdpr:65',
  title: {
    nb: 'Tvisteløsning gjennom Personvernrådet',
    nn: 'Tvisteløysing gjennom Personvernrådet',
    en: 'Dispute resolution by the Board',
  },
  structure: { '1': ['a', 'b', 'c'], '2': [], '3': [], '4': [], '5': [], '6': [] },
  gist: {
    nb: 'Personvernrådet avgjør bindende når tilsyn er uenige om et utkast eller om hvem som leder saken, eller når en uttalelse ikke er innhentet eller følges. To tredels flertall innen én måned, som kan bli to; ellers simpelt flertall.',
    nn: 'Personvernrådet avgjer bindande når tilsyn er usamde om eit utkast eller om kven som leier saka, eller når ei fråsegn ikkje er henta inn eller blir følgd. To tredels fleirtal innan éin månad, som kan bli to; elles vanleg fleirtal.',
    en: 'The Board decides with binding effect when authorities disagree on a draft or on who leads, or when an opinion was not sought or is not followed. Two-thirds majority within one month, extendable to two; failing that, a simple majority.',
  },
  recitals: [136],
  related: ['gdpr:60', 'gdpr:64', 'gdpr:66', 'gdpr:78'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
