/** Appointment books: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const accApptPeriod = definePeriod({
  id: 'acc-appt',
  act: 'bokff',
  section: 'bokff:7-3(3)',
  related: ['bokff:5-15', 'bokf:13(2)'],
  what: {
    nb: 'timebestilling',
    nn: 'timebestilling',
    en: 'appointment book',
  },
  names: {
    nb: ['timebestilling', 'timebok', 'avtalebok'],
    nn: ['timebestilling', 'timebok', 'avtalebok'],
    en: ['appointment book', 'booking record'],
  },
  period: 'P5Y',
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
      period: 'P3Y6M',
      why: {
        nb: 'Tre år og seks måneder gjelder timelister etter § 5-14; timebestillinger oppbevares i fem år.',
        nn: 'Tre år og seks månader gjeld timelister etter § 5-14; timebestillingar skal takast vare på i fem år.',
        en: 'Three years and six months is for time sheets under section 5-14; appointment books are kept for five years.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
