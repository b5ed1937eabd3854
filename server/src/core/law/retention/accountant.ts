/** Assignment papers of an external accountant: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const accountantPeriod = definePeriod({
  id: 'accountant',
  act: 'regnskapsforer',
  section: 'regnskapsforer:5-3',
  what: {
    nb: 'oppdragsdokumentasjon hos regnskapsfører',
    nn: 'oppdragsdokumentasjon hos rekneskapsførar',
    en: 'assignment papers of an external accountant',
  },
  names: {
    nb: ['regnskapsfører', 'oppdragsdokumentasjon', 'regnskapsoppdrag'],
    nn: ['rekneskapsførar', 'regnskapsfører', 'oppdragsdokumentasjon', 'rekneskapsoppdrag'],
    en: ['accountant', 'assignment paper'],
  },
  period: 'P5Y',
  kind: 'minimum',
  alternatives: [
    {
      period: 'P10Y',
      when: {
        nb: 'når det er gitt skriftlig varsel om lovbrudd',
        nn: 'når det er gitt skriftleg varsel om lovbrot',
        en: 'where written notice of law breaches was given',
      },
    },
  ],
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
  certainty: 'verified',
  asOf: '2026-11-22',
});
