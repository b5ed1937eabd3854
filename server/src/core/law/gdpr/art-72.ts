/** GDPR Article 72: Procedure. */
import { defineProvision } from '../provision.js';

export const gdpr72 = defineProvision({
  ref: 'gdpr:72',
  title: { nb: 'Framgangsmåte', nn: 'Framgangsmåte', en: 'Procedure' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Personvernrådet vedtar med simpelt flertall når ikke annet er sagt, og forretningsordenen med to tredels flertall.',
    nn: 'Personvernrådet vedtek med vanleg fleirtal når ikkje anna er sagt, og forretningsordenen med to tredels fleirtal.',
    en: 'The Board decides by simple majority unless stated otherwise, and adopts its rules of procedure by two thirds.',
  },
  recitals: [139],
  related: ['gdpr:68', 'gdpr:65'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
