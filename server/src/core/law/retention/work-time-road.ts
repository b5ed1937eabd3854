/** Drivers' working hours: P2Y, minimum. */
import { definePeriod } from '../retention.js';

export const workTimeRoadPeriod = definePeriod({
  id: 'work-time-road',
  act: 'kjoretid',
  section: 'kjoretid:6',
  what: {
    nb: 'registrering av sjåførers arbeidstid',
    nn: 'registrering av arbeidstida til sjåførar',
    en: "register of drivers' hours",
  },
  names: {
    nb: ['sjåfør', 'kjøretid', 'fartsskriver'],
    nn: ['sjåfør', 'køyretid', 'fartsskrivar'],
    en: ['driver', 'driving time', 'tachograph'],
  },
  period: 'P2Y',
  kind: 'minimum',
  event: {
    nb: 'etter arbeidsperioden',
    nn: 'etter arbeidsperioden',
    en: 'after the work period',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
