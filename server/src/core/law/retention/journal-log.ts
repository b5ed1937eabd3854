/** Logs of who has seen a patient record: no figure in the law, exact. */
import { definePeriod } from '../retention.js';

export const journalLogPeriod = definePeriod({
  id: 'journal-log',
  act: 'pasientjournal',
  section: 'pasientjournal:25(1)',
  related: ['pjf:14'],
  what: {
    nb: 'logg over innsyn i journalen',
    nn: 'logg over innsyn i journalen',
    en: 'log of who has seen the record',
  },
  names: {
    nb: ['innsynslogg', 'tilgangslogg'],
    nn: ['innsynslogg', 'tilgangslogg'],
    en: ['access log', 'audit log'],
  },
  period: null,
  kind: 'exact',
  event: {
    nb: 'så lenge som journalen selv',
    nn: 'så lenge som journalen sjølv',
    en: 'as long as the record itself',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
