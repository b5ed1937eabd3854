/** Section 5-15 of bokff: Documentation of appointments, in our own words. */
import { defineProvision } from '../provision.js';

export const bokffS5_15 = defineProvision({
  ref: 'bokff:5-15',
  title: {
    nb: 'Dokumentasjon av timebestillinger',
    nn: 'Dokumentasjon av timebestillingar',
    en: 'Documentation of appointments',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Virksomheter som arbeider etter timebestilling, skal dokumentere timene med tidspunkt og kundens navn. Dokumentasjonen oppbevares i fem år etter regnskapsårets slutt (§ 7-3 tredje ledd).',
    nn: 'Verksemder som arbeider etter timebestilling, skal dokumentere timane med tidspunkt og namnet til kunden. Dokumentasjonen skal takast vare på i fem år etter slutten av rekneskapsåret (§ 7-3 tredje ledd).',
    en: "Businesses that work by appointment must document the appointments with the time and the customer's name. The record is kept for five years after the end of the accounting year (section 7-3, third paragraph).",
  },
  policy: {
    nb: 'En frisør, en terapeut eller et verksted som sletter timeboken etter kort tid, må ta hensyn til dette.',
    nn: 'Ein frisør, ein terapeut eller ein verkstad som slettar timeboka etter kort tid, må ta omsyn til dette.',
    en: 'A hairdresser, therapist or workshop that erases its appointment book early must take this into account.',
  },
  related: ['bokff:7-3', 'bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
