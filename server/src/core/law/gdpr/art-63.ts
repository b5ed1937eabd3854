/** GDPR Article 63: Consistency mechanism. */
import { defineProvision } from '../provision.js';

export const gdpr63 = defineProvision({
  ref: 'gdpr:63',
  title: { nb: 'Konsistensmekanisme', nn: 'Konsistensmekanisme', en: 'Consistency mechanism' },
  structure: { '0': [] },
  gist: {
    nb: 'Innleder reglene som skal gi lik praksis i hele EØS: uttalelser fra Personvernrådet (artikkel 64), bindende tvisteløsning (65) og hastesaker (66).',
    nn: 'Innleier reglane som skal gi lik praksis i heile EØS: fråsegner frå Personvernrådet (artikkel 64), bindande tvisteløysing (65) og hastesaker (66).',
    en: 'Opens the rules meant to give uniform practice across the EEA: Board opinions (Article 64), binding dispute resolution (65) and urgent cases (66).',
  },
  recitals: [135],
  related: ['gdpr:64', 'gdpr:65', 'gdpr:66'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
