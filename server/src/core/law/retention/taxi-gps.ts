/** Satellite logs of taxi trips: P60D, exact. */
import { definePeriod } from '../retention.js';

export const taxiGpsPeriod = definePeriod({
  id: 'taxi-gps',
  act: 'yrkestransport',
  section: 'yrkestransport:9(4)',
  what: {
    nb: 'satellittlogg over drosjeturer',
    nn: 'satellittlogg over drosjeturar',
    en: 'satellite log of taxi trips',
  },
  names: {
    nb: ['drosje', 'taxi', 'gps', 'posisjonslogg'],
    nn: ['drosje', 'taxi', 'gps', 'posisjonslogg'],
    en: ['taxi', 'gps', 'trip log'],
  },
  period: 'P60D',
  kind: 'exact',
  event: {
    nb: 'etter turen',
    nn: 'etter turen',
    en: 'after the trip',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
