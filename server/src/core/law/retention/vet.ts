/** Animal patient journals: P10Y, minimum. */
import { definePeriod } from '../retention.js';

export const vetPeriod = definePeriod({
  id: 'vet',
  act: 'dyrejournal',
  section: 'dyrejournal:6',
  what: {
    nb: 'journal over dyr',
    nn: 'journal over dyr',
    en: 'animal patient journal',
  },
  names: {
    nb: ['dyrejournal', 'veterinær'],
    nn: ['dyrejournal', 'veterinær'],
    en: ['animal record', 'veterinary'],
  },
  period: 'P10Y',
  kind: 'minimum',
  event: {
    nb: 'og så lenge dyret antas å leve',
    nn: 'og så lenge dyret er venta å leve',
    en: 'and as long as the animal is presumed alive',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
