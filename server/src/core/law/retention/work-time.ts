/** Overview of working hours: no figure in the law, minimum. */
import { definePeriod } from '../retention.js';

export const workTimePeriod = definePeriod({
  id: 'work-time',
  act: 'aml',
  section: 'aml:10-7',
  related: ['bokf:13(2)', 'bokff:7-3(2)'],
  what: {
    nb: 'oversikt over arbeidstid',
    nn: 'oversikt over arbeidstid',
    en: 'overview of working hours',
  },
  names: {
    nb: ['timeliste', 'arbeidstid', 'timeregistrering'],
    nn: ['timeliste', 'arbeidstid', 'timeregistrering'],
    en: ['time sheet', 'working hours', 'timekeeping'],
  },
  period: null,
  kind: 'minimum',
  event: {
    nb: 'etter regnskapsårets slutt for lønnsbilagene',
    nn: 'etter slutten av rekneskapsåret for lønsbilaga',
    en: 'after the end of the accounting year for the payroll vouchers',
  },
  eventCues: {
    nb: ['regnskapsår', 'årsslutt', 'årets slutt', 'kalenderår', '31. desember'],
    nn: ['rekneskapsår', 'årsslutt', 'slutten av året', 'kalenderår', '31. desember'],
    en: ['accounting year', 'financial year', 'fiscal year', 'end of the year', 'year end', 'calendar year'],
  },
  wrong: [
    {
      period: 'P5Y',
      why: {
        nb: '§ 10-7 nevner ingen frist; fem år følger av bokføringsloven for lønnsbilag.',
        nn: '§ 10-7 nemner ingen frist; fem år følgjer av bokføringslova for lønsbilag.',
        en: 'Section 10-7 gives no period; five years follows from the Bookkeeping Act for payroll vouchers.',
      },
    },
  ],
  note: {
    nb: 'Timelister som fakturaer bygger på, oppbevares i tre år og seks måneder (bokføringsforskriften § 7-3).',
    nn: 'Timelister som fakturaer byggjer på, skal takast vare på i tre år og seks månader (bokføringsforskrifta § 7-3).',
    en: 'Time sheets that invoices rest on are kept for three years and six months (section 7-3 of the Bookkeeping Regulation).',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
