/** GDPR Article 59: Activity reports. */
import { defineProvision } from '../provision.js';

export const gdpr59 = defineProvision({
  ref: 'gdpr:59',
  title: { nb: 'Årsrapporter', nn: 'Årsrapportar', en: 'Activity reports' },
  structure: { '0': [] },
  gist: {
    nb: 'Tilsynet gir ut en åpen årsrapport om arbeidet sitt, som kan omfatte typer overtredelser og tiltak. Datatilsynets rapport er også omtalt i personopplysningsloven § 21.',
    nn: 'Tilsynet gir ut ein open årsrapport om arbeidet sitt, som kan omfatte typar regelbrot og tiltak. Rapporten frå Datatilsynet er også omtalt i personopplysningslova § 21.',
    en: "The authority publishes a yearly report on its work, which may cover kinds of infringement and measures. Section 21 of the Norwegian Act also deals with Datatilsynet's report.",
  },
  recitals: [129],
  related: ['gdpr:57', 'pol:21'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
