/** GDPR Article 98: Review of other Union legal acts on data protection. */
import { defineProvision } from '../provision.js';

export const gdpr98 = defineProvision({
  ref: 'gdpr:98',
  title: {
    nb: 'Gjennomgåelse av andre EU-rettsakter om vern av personopplysninger',
    nn: 'Gjennomgang av andre EU-rettsakter om vern av personopplysningar',
    en: 'Review of other Union legal acts on data protection',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Kommisjonen skal om nødvendig foreslå å endre andre EU-regler om personvern slik at vernet blir enhetlig, særlig reglene for EUs egne institusjoner.',
    nn: 'Kommisjonen skal om nødvendig føreslå å endre andre EU-reglar om personvern slik at vernet blir einskapleg, særleg reglane for EUs eigne institusjonar.',
    en: "The Commission is to propose changes to other EU data protection rules where needed for uniform protection, above all those for the EU's own institutions.",
  },
  recitals: [17],
  related: ['gdpr:97'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
