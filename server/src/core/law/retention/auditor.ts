/** Audit files: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const auditorPeriod = definePeriod({
  id: 'auditor',
  act: 'revisor',
  section: 'revisor:9-9(7)',
  what: {
    nb: 'revisjonsdokumentasjon',
    nn: 'revisjonsdokumentasjon',
    en: 'audit files',
  },
  names: {
    nb: ['revisor', 'revisjon'],
    nn: ['revisor', 'revisjon'],
    en: ['audit', 'auditor'],
  },
  period: 'P5Y',
  kind: 'minimum',
  event: {
    nb: 'etter revisjonsberetningens dato',
    nn: 'etter datoen på revisjonsmeldinga',
    en: 'after the date of the audit report',
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Ti år var regelen i revisorloven av 1999.',
        nn: 'Ti år var regelen i revisorlova av 1999.',
        en: 'Ten years was the rule of the act of 1999.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
