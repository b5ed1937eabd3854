/** Section 14 of pjf2000: Keeping patient records (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const pjf2000S14 = defineProvision({
  ref: 'pjf2000:14',
  title: {
    nb: 'Oppbevaring av journal (opphevet)',
    nn: 'Oppbevaring av journal (oppheva)',
    en: 'Keeping patient records (repealed)',
  },
  gist: {
    nb: 'Ti år etter siste innføring i journalen, i forskriften av 2000, opphevet 1. juli 2019. Nå: pasientjournalloven § 25, uten tall.',
    nn: 'Ti år etter siste innføring i journalen, i forskrifta av 2000, oppheva 1. juli 2019. No: pasientjournallova § 25, utan tal.',
    en: 'Ten years after the last entry, in the regulation of 2000, repealed on 1 July 2019. Now section 25 of the Patient Records Act, without a figure.',
  },
  related: ['pasientjournal:25'],
  certainty: 'known',
  asOf: '2026-11-22',
});
