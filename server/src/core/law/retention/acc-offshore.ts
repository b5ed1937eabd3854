/** Transfer-allocation papers offshore: P10Y, minimum. */
import { definePeriod } from '../retention.js';

export const accOffshorePeriod = definePeriod({
  id: 'acc-offshore',
  act: 'bokff',
  section: 'bokff:8-8-5',
  what: {
    nb: 'dokumentasjon av kostnadsfordelinger på sokkelen',
    nn: 'dokumentasjon av kostnadsfordelingar på sokkelen',
    en: 'transfer-allocation papers on the continental shelf',
  },
  names: {
    nb: ['sokkel', 'kostnadsfordeling'],
    nn: ['sokkel', 'kostnadsfordeling'],
    en: ['continental shelf', 'cost allocation'],
  },
  period: 'P10Y',
  kind: 'minimum',
  event: {
    nb: 'regnet fra en dato som må leses i forskriften',
    nn: 'rekna frå ein dato som må lesast i forskrifta',
    en: 'counted from a date to be read in the regulation',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
