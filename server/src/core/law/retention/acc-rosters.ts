/** Daily staff lists: P3Y6M, minimum. */
import { definePeriod } from '../retention.js';

export const accRostersPeriod = definePeriod({
  id: 'acc-rosters',
  act: 'bokff',
  section: 'bokff:8-3-4',
  related: ['bokff:8-5-6', 'bokff:8-5-7'],
  what: {
    nb: 'personalliste i frisør-, serverings- og lignende bransjer',
    nn: 'personalliste i frisør-, serverings- og liknande bransjar',
    en: 'staff register in hairdressing, serving and similar trades',
  },
  names: {
    nb: ['personalliste'],
    nn: ['personalliste'],
    en: ['staff register', 'staff list'],
  },
  period: 'P3Y6M',
  kind: 'minimum',
  event: {
    nb: 'etter regnskapsårets slutt',
    nn: 'etter slutten av rekneskapsåret',
    en: 'after the end of the accounting year',
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
        nb: 'Fem år er fristen for bilag; for personallister er den tre år og seks måneder.',
        nn: 'Fem år er fristen for bilag; for personallister er han tre år og seks månader.',
        en: 'Five years is for vouchers; for staff lists it is three years and six months.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
