/** Section 8-5-6 of bokff: Staff list in serving places, in our own words. */
import { defineProvision } from '../provision.js';

export const bokffS8_5_6 = defineProvision({
  ref: 'bokff:8-5-6',
  title: {
    nb: 'Personalliste i servering',
    nn: 'Personalliste i servering',
    en: 'Staff list in serving places',
  },
  gist: {
    nb: 'Serveringssteder fører en daglig personalliste, som oppbevares i tre år og seks måneder etter regnskapsårets slutt.',
    nn: 'Serveringsstader fører ei dagleg personalliste, som skal takast vare på i tre år og seks månader etter slutten av rekneskapsåret.',
    en: 'Serving places keep a daily staff list for three years and six months after the end of the accounting year.',
  },
  related: ['bokff:8-3-4', 'bokf:13'],
  certainty: 'known',
  asOf: '2026-11-22',
});
