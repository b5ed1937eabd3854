/** Section 5-15 of bokff: Appointment books, in our own words. */
import { defineProvision } from '../provision.js';

export const bokffS5_15 = defineProvision({
  ref: 'bokff:5-15',
  title: {
    nb: 'Dokumentasjon av timebestillinger',
    nn: 'Dokumentasjon av timebestillingar',
    en: 'Appointment books',
  },
  gist: {
    nb: 'Virksomheter som tar imot kunder etter timebestilling, har plikt til å dokumentere bestillingene. Oppbevaring i fem år følger av reglene om regnskapsmateriale i loven § 13; lengden er ikke lest i forskriften og er usikker per 22. november 2026.',
    nn: 'Verksemder som tek imot kundar etter timebestilling, har plikt til å dokumentere bestillingane. Oppbevaring i fem år følgjer av reglane om rekneskapsmateriale i lova § 13; lengda er ikkje lesen i forskrifta og er usikker per 22. november 2026.',
    en: 'Businesses that work by appointment must document the bookings. Keeping them five years follows from the rules on accounting material in section 13 of the act; the length was not read in the regulation and is uncertain as of 22 November 2026.',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
