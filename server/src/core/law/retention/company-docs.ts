/** Company documents after dissolution: P10Y, minimum. */
import { definePeriod } from '../retention.js';

export const companyDocsPeriod = definePeriod({
  id: 'company-docs',
  act: 'aksje',
  section: 'aksje:16-10(4)',
  related: ['asal:16-10(4)'],
  what: {
    nb: 'selskapsdokumenter etter oppløsning',
    nn: 'selskapsdokument etter oppløysing',
    en: 'company documents after dissolution',
  },
  names: {
    nb: ['selskapsdokument', 'oppløst selskap', 'sletting av selskapet'],
    nn: ['selskapsdokument', 'oppløyst selskap', 'sletting av selskapet'],
    en: ['company documents', 'dissolved company', 'dissolution'],
  },
  period: 'P10Y',
  kind: 'minimum',
  event: {
    nb: 'etter slutten av regnskapsåret da selskapet ble endelig oppløst',
    nn: 'etter slutten av rekneskapsåret då selskapet vart endeleg oppløyst',
    en: 'after the end of the accounting year in which the company was finally dissolved',
  },
  wrong: [
    {
      period: null,
      why: {
        nb: 'Regelen gjelder et oppløst selskap, ikke kundedata i drift.',
        nn: 'Regelen gjeld eit oppløyst selskap, ikkje kundedata i drift.',
        en: 'The rule is for a dissolved company, not for customer data in a going concern.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
