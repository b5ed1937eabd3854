/** GDPR Article 52: Independence. */
import { defineProvision } from '../provision.js';

export const gdpr52 = defineProvision({
  ref: 'gdpr:52',
  title: { nb: 'Uavhengighet', nn: 'Uavhengigheit', en: 'Independence' },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [] },
  gist: {
    nb: 'Tilsynet skal være helt uavhengig: ingen instrukser, ingen uforenlige sideverv, og staten skal gi nok ressurser, eget personale og eget budsjett. Personopplysningsloven § 20 gjennomfører dette for Datatilsynet.',
    nn: 'Tilsynet skal vere heilt uavhengig: ingen instruksar, ingen uforeinlege sideverv, og staten skal gi nok ressursar, eige personale og eige budsjett. Personopplysningslova § 20 gjennomfører dette for Datatilsynet.',
    en: 'The authority must be fully independent: no instructions, no incompatible outside work, and the state provides enough resources, its own staff and its own budget. Section 20 of the Norwegian Act implements this for Datatilsynet.',
  },
  recitals: [117, 118, 120],
  related: ['gdpr:51', 'gdpr:53', 'gdpr:54', 'pol:20'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
