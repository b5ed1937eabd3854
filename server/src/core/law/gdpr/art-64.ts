/** GDPR Article 64: Opinion of the Board. */
import { defineProvision } from '../provision.js';

export const gdpr64 = defineProvision({
  ref: 'gdpr:64',
  title: { nb: 'Uttalelse fra Personvernrådet', nn: 'Fråsegn frå Personvernrådet', en: 'Opinion of the Board' },
  structure: {
    '1': ['a', 'b', 'c', 'd', 'e', 'f'],
    '2': [],
    '3': [],
    '4': [],
    '5': ['a', 'b'],
    '6': [],
    '7': [],
    '8': [],
  },
  gist: {
    nb: 'Tilsyn må be om Personvernrådets uttalelse før visse vedtak, som DPIA-lister, atferdsnormer over landegrensene, standardvilkår og BCR. Andre spørsmål med generell rekkevidde kan også forelegges. Rådet har åtte uker, med inntil seks ukers forlengelse.',
    nn: 'Tilsyn må be om fråsegn frå Personvernrådet før visse vedtak, som DPIA-lister, åtferdsnormer over landegrensene, standardvilkår og BCR. Andre spørsmål med allmenn rekkjevidd kan også leggjast fram. Rådet har åtte veker, med opptil seks vekers forlenging.',
    en: "Authorities must seek the Board's opinion before certain decisions, such as impact assessment lists, cross-border codes, standard clauses and BCR. Other matters of general reach may also be referred. The Board has eight weeks, extendable by six.",
  },
  recitals: [135, 136],
  related: ['gdpr:63', 'gdpr:65', 'gdpr:70'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
