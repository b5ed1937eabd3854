/** GDPR Article 66: Urgency procedure. */
import { defineProvision } from '../provision.js';

export const gdpr66 = defineProvision({
  ref: 'gdpr:66',
  title: {
    nb: 'Framgangsmåte for behandling av hastesaker',
    nn: 'Framgangsmåte for behandling av hastesaker',
    en: 'Urgency procedure',
  },
  structure: { '1': [], '2': [], '3': [], '4': [] },
  gist: {
    nb: 'Når det haster, kan et tilsyn straks vedta midlertidige tiltak i eget land i inntil tre måneder, utenom den vanlige samarbeidsordningen. Det kan deretter be Personvernrådet om en hastebeslutning, som kommer innen to uker.',
    nn: 'Når det hastar, kan eit tilsyn straks vedta mellombelse tiltak i eige land i opptil tre månader, utanom den vanlege samarbeidsordninga. Det kan deretter be Personvernrådet om ei hasteavgjerd, som kjem innan to veker.',
    en: 'In urgent cases an authority may at once take provisional measures in its own country for up to three months, outside the usual procedure. It may then ask the Board for an urgent decision, given within two weeks.',
  },
  recitals: [137, 138],
  related: ['gdpr:60', 'gdpr:65'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
