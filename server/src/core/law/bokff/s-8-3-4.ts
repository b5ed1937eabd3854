/** Section 8-3-4 of bokff: Staff list, in our own words. */
import { defineProvision } from '../provision.js';

export const bokffS8_3_4 = defineProvision({
  ref: 'bokff:8-3-4',
  title: {
    nb: 'Personalliste',
    nn: 'Personalliste',
    en: 'Staff list',
  },
  gist: {
    nb: 'Virksomheter i de bransjene forskriften nevner, fører en daglig personalliste. Den oppbevares i tre år og seks måneder etter regnskapsårets slutt.',
    nn: 'Verksemder i dei bransjane forskrifta nemner, fører ei dagleg personalliste. Ho skal takast vare på i tre år og seks månader etter slutten av rekneskapsåret.',
    en: 'Businesses in the trades named in the regulation keep a daily staff list. It is kept for three years and six months after the end of the accounting year.',
  },
  related: ['bokf:13'],
  certainty: 'known',
  asOf: '2026-11-22',
});
