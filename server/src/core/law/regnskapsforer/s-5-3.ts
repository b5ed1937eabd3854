/** Section 5-3 of regnskapsforer: Keeping assignment documentation, in our own words. */
import { defineProvision } from '../provision.js';

export const regnskapsforerS5_3 = defineProvision({
  ref: 'regnskapsforer:5-3',
  title: {
    nb: 'Oppbevaring av oppdragsdokumentasjon',
    nn: 'Oppbevaring av oppdragsdokumentasjon',
    en: 'Keeping assignment documentation',
  },
  gist: {
    nb: 'Regnskapsførere oppbevarer oppdragsdokumentasjonen i fem år etter regnskapsårets slutt, og i ti år når de skriftlig har varslet om lovbrudd.',
    nn: 'Rekneskapsførarar tek vare på oppdragsdokumentasjonen i fem år etter slutten av rekneskapsåret, og i ti år når dei skriftleg har varsla om lovbrot.',
    en: 'External accountants keep assignment papers for five years after the end of the accounting year, and ten where they have given written notice of breaches of law.',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
