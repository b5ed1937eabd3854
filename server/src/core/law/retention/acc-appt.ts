/** Appointment books: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const accApptPeriod = definePeriod({
  id: 'acc-appt',
  act: 'bokff',
  section: 'bokff:5-15',
  related: ['bokf:13(2)'],
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
  note: {
    nb: 'Plikten er lest, lengden er ikke; usikkert per 22. november 2026.',
    nn: 'Plikta er lesen, lengda ikkje; usikkert per 22. november 2026.',
    en: 'The duty was read, the length was not; uncertain as of 22 November 2026.',
  },
  certainty: 'uncertain',
  asOf: '2026-11-22',
});
