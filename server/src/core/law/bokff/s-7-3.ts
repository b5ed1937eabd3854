/** Section 7-3 of bokff: Departures from the general retention periods, in our own words. */
import { defineProvision } from '../provision.js';

export const bokffS7_3 = defineProvision({
  ref: 'bokff:7-3',
  title: {
    nb: 'Unntak fra oppbevaringstid',
    nn: 'Unntak frå oppbevaringstid',
    en: 'Departures from the general retention periods',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Timelister for arbeid som faktureres etter tid, oppbevares i tre år og seks måneder etter regnskapsårets slutt, timebestillinger i fem år. Dokumentasjon av kjøp av fast eiendom under merverdiavgiftsreglene om kapitalvarer oppbevares i ti år.',
    nn: 'Timelister for arbeid som blir fakturert etter tid, skal takast vare på i tre år og seks månader etter slutten av rekneskapsåret, timebestillingar i fem år. Dokumentasjon av kjøp av fast eigedom under meirverdiavgiftsreglane om kapitalvarer skal takast vare på i ti år.',
    en: 'Time sheets for work billed by the hour are kept for three years and six months after the end of the accounting year, appointment books for five. Papers on buying real property under the VAT rules on capital goods are kept for ten.',
  },
  points: {
    '2': {
      nb: 'Timelister etter § 5-14: tre år og seks måneder.',
      nn: 'Timelister etter § 5-14: tre år og seks månader.',
      en: 'Time sheets under section 5-14: three years and six months.',
    },
    '3': {
      nb: 'Timebestillinger etter § 5-15: fem år.',
      nn: 'Timebestillingar etter § 5-15: fem år.',
      en: 'Appointment books under section 5-15: five years.',
    },
    '4': {
      nb: 'Kjøp av kapitalvarer som er fast eiendom: ti år.',
      nn: 'Kjøp av kapitalvarer som er fast eigedom: ti år.',
      en: 'Purchases of capital goods that are real property: ten years.',
    },
  },
  related: ['bokf:13(2)', 'bokff:5-15'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
