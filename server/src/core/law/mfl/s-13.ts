/** Section 13 of mfl: No addressed mail against an opt-out, in our own words. */
import { defineProvision } from '../provision.js';

export const mflS13 = defineProvision({
  ref: 'mfl:13',
  title: {
    nb: 'Forbud mot markedsføring ved adressert post i strid med reservasjon',
    nn: 'Forbod mot marknadsføring ved adressert post i strid med reservasjon',
    en: 'No addressed mail against an opt-out',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Samme ordning som § 12, for adressert post: ikke til den som står i Reservasjonsregisteret eller har reservert seg hos virksomheten, med unntak for uttrykkelig anmodning og eksisterende kundeforhold.',
    nn: 'Same ordning som § 12, for adressert post: ikkje til den som står i Reservasjonsregisteret eller har reservert seg hos verksemda, med unntak for uttrykkeleg oppmoding og eksisterande kundeforhold.',
    en: 'The same scheme as section 12, for addressed mail: not to those in the opt-out register or who have opted out with the trader, save on express request or in an existing customer relationship.',
  },
  policy: {
    nb: 'Gjelder brev, ikke e-post og SMS; de følger § 15.',
    nn: 'Gjeld brev, ikkje e-post og SMS; dei følgjer § 15.',
    en: 'For letters, not e-mail and SMS, which follow section 15.',
  },
  related: ['mfl:12', 'mfl:15', 'mfl:16'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
