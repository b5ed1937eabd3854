/** Case archives of a law firm: P10Y, minimum. */
import { definePeriod } from '../retention.js';

export const lawyerPeriod = definePeriod({
  id: 'lawyer',
  act: 'advokat',
  section: 'advokat:36',
  what: {
    nb: 'advokatens saksarkiv',
    nn: 'saksarkivet til advokaten',
    en: "a lawyer's case archive",
  },
  names: {
    nb: ['advokat', 'klientsak', 'saksarkiv', 'oppdrag'],
    nn: ['advokat', 'klientsak', 'saksarkiv', 'oppdrag'],
    en: ['lawyer', 'client file', 'case archive'],
  },
  period: 'P10Y',
  kind: 'minimum',
  event: {
    nb: 'etter at oppdraget er avsluttet',
    nn: 'etter at oppdraget er avslutta',
    en: 'after the end of the assignment',
  },
  eventCues: {
    nb: ['oppdrag', 'avslutt', 'ferdig'],
    nn: ['oppdrag', 'avslutt', 'ferdig'],
    en: ['assignment', 'completed', 'job', 'end of'],
  },
  note: {
    nb: 'Lovteksten nevner ikke når fristen begynner; vanlig er oppdragets slutt. Lenger når det er behov.',
    nn: 'Lovteksten nemner ikkje når fristen byrjar; vanleg er slutten av oppdraget. Lenger når det er behov.',
    en: 'The text gives no start; usually the end of the assignment. Longer where needed.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
