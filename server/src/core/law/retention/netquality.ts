/** Grid-company case data: P10Y, minimum. */
import { definePeriod } from '../retention.js';

export const netqualityPeriod = definePeriod({
  id: 'netquality',
  act: 'leveringskvalitet',
  section: 'leveringskvalitet:2a-11',
  what: {
    nb: 'saksdokumentasjon hos nettselskaper',
    nn: 'saksdokumentasjon hos nettselskap',
    en: 'case data of grid companies',
  },
  names: {
    nb: ['nettselskap', 'leveringskvalitet', 'strømnett'],
    nn: ['nettselskap', 'leveringskvalitet', 'straumnett'],
    en: ['grid company', 'supply quality'],
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
