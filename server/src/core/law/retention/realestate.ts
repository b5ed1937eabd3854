/** Sales files of estate agents: P10Y, minimum. */
import { definePeriod } from '../retention.js';

export const realestatePeriod = definePeriod({
  id: 'realestate',
  act: 'emf',
  section: 'emf:3-7(3)',
  what: {
    nb: 'oppdragsmapper, kontrakter og journaler',
    nn: 'oppdragsmapper, kontraktar og journalar',
    en: 'sales files, contracts and journals',
  },
  names: {
    nb: ['oppdragsmappe', 'eiendomsmegl', 'budjournal', 'meglerjournal', 'salgsoppdrag'],
    nn: ['oppdragsmappe', 'eigedomsmekl', 'bodjournal', 'meklarjournal', 'salsoppdrag'],
    en: ['sales file', 'estate agent', 'bid journal', 'journal'],
  },
  period: 'P10Y',
  kind: 'minimum',
  event: {
    nb: 'regnet fra en dato som må leses i forskriften',
    nn: 'rekna frå ein dato som må lesast i forskrifta',
    en: 'counted from a date to be read in the regulation',
  },
  wrong: [
    {
      period: 'P5Y',
      why: {
        nb: 'Fem år er fristen i bokføringsloven; meglerens mapper oppbevares i ti år.',
        nn: 'Fem år er fristen i bokføringslova; mappene til meklaren skal takast vare på i ti år.',
        en: "Five years is the Bookkeeping Act; the agent's files are kept for ten.",
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
