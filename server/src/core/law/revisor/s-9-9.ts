/** Section 9-9 of revisor: Audit files, in our own words. */
import { defineProvision } from '../provision.js';

export const revisorS9_9 = defineProvision({
  ref: 'revisor:9-9',
  title: {
    nb: 'Oppdragsdokumentasjon og oppbevaring',
    nn: 'Oppdragsdokumentasjon og oppbevaring',
    en: 'Audit files',
  },
  gist: {
    nb: 'Revisjonsdokumentasjonen oppbevares i fem år etter datoen på revisjonsberetningen (syvende ledd). Ti år var regelen i loven av 1999.',
    nn: 'Revisjonsdokumentasjonen skal takast vare på i fem år etter datoen på revisjonsmeldinga (sjuande ledd). Ti år var regelen i lova av 1999.',
    en: 'Audit files are kept for five years after the date of the audit report (seventh paragraph). Ten years was the rule of the act of 1999.',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
