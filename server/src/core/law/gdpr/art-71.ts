/** GDPR Article 71: Reports. */
import { defineProvision } from '../provision.js';

export const gdpr71 = defineProvision({
  ref: 'gdpr:71',
  title: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Personvernrådet gir ut en offentlig årsrapport om vernet av folk i EU, og ved behov utenfor, med gjennomgang av hvordan retningslinjer og bindende vedtak virker.',
    nn: 'Personvernrådet gir ut ein offentleg årsrapport om vernet av folk i EU, og ved behov utanfor, med gjennomgang av korleis retningslinjer og bindande vedtak verkar.',
    en: 'The Board publishes a yearly report on protection in the EU and, where relevant, beyond, reviewing how its guidelines and binding decisions work in practice.',
  },
  recitals: [139],
  related: ['gdpr:70'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
