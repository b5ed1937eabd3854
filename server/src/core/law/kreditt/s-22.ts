/** Section 22 of kreditt: Claims that may be used longer, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS22 = defineProvision({
  ref: 'kreditt:22',
  title: {
    nb: 'Fordring med lengre brukstid',
    nn: 'Krav med lengre brukstid',
    en: 'Claims that may be used longer',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Tvangsforretninger kan brukes så lenge de står i det offentlige registeret; en fordring som ikke kan tvangsinndrives, i fire år til ved nye rettslige skritt.',
    nn: 'Tvangsforretningar kan brukast så lenge dei står i det offentlege registeret; eit krav som ikkje kan tvangsinndrivast, i fire år til ved nye rettslege steg.',
    en: 'Enforcement entries may be used as long as they stand in the public register; a claim that cannot be enforced, four more years on new legal steps.',
  },
  related: ['kreditt:21'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
