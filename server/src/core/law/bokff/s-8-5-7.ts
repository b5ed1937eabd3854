/** Section 8-5-7 of bokff: Staff list in further trades, in our own words. */
import { defineProvision } from '../provision.js';

export const bokffS8_5_7 = defineProvision({
  ref: 'bokff:8-5-7',
  title: {
    nb: 'Personalliste i andre bransjer',
    nn: 'Personalliste i andre bransjar',
    en: 'Staff list in further trades',
  },
  gist: {
    nb: 'Flere bransjer, blant annet frisører, fører en daglig personalliste, som oppbevares i tre år og seks måneder etter regnskapsårets slutt.',
    nn: 'Fleire bransjar, mellom anna frisørar, fører ei dagleg personalliste, som skal takast vare på i tre år og seks månader etter slutten av rekneskapsåret.',
    en: 'Further trades, hairdressers among them, keep a daily staff list for three years and six months after the end of the accounting year.',
  },
  related: ['bokff:8-3-4', 'bokf:13'],
  certainty: 'known',
  asOf: '2026-11-22',
});
