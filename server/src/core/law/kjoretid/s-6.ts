/** Section 6 of kjoretid: Records of drivers' hours, in our own words. */
import { defineProvision } from '../provision.js';

export const kjoretidS6 = defineProvision({
  ref: 'kjoretid:6',
  title: {
    nb: 'Registrering av arbeidstiden',
    nn: 'Registrering av arbeidstida',
    en: "Records of drivers' hours",
  },
  gist: {
    nb: 'Arbeidstiden til sjåfører registreres og oppbevares i to år etter periodens slutt.',
    nn: 'Arbeidstida til sjåførar skal registrerast og takast vare på i to år etter slutten av perioden.',
    en: "Drivers' working hours are recorded and kept for two years after the period.",
  },
  related: ['aml:10-7'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
