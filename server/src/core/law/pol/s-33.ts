/** Section 33 of pol: Transitional rules, in our own words. */
import { defineProvision } from '../provision.js';

export const polS33 = defineProvision({
  ref: 'pol:33',
  title: {
    nb: 'Overgangsregler',
    nn: 'Overgangsreglar',
    en: 'Transitional rules',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Gebyr bedømmes etter reglene på handlingstiden, med mindre de nye er gunstigere. I loven av 2000 handlet §§ 33–35 om konsesjon, som er avskaffet.',
    nn: 'Gebyr blir bedømte etter reglane på handlingstida, med mindre dei nye er gunstigare. I lova av 2000 handla §§ 33–35 om konsesjon, som er avskaffa.',
    en: 'Fines are judged by the rules at the time of the act, unless the newer ones are milder. In the act of 2000 sections 33 to 35 were about licences, now abolished.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
