/** Driving-school records: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const traineePeriod = definePeriod({
  id: 'trainee',
  act: 'trafikkopplaring',
  section: 'trafikkopplaring:5-6',
  what: {
    nb: 'elevkort og lister på trafikkskole',
    nn: 'elevkort og lister på trafikkskule',
    en: 'pupil cards and lists of a driving school',
  },
  names: {
    nb: ['elevkort', 'trafikkskole', 'kjøreopplæring'],
    nn: ['elevkort', 'trafikkskule', 'køyreopplæring'],
    en: ['pupil card', 'driving school'],
  },
  period: 'P5Y',
  kind: 'minimum',
  event: {
    nb: 'regnet fra en dato som må leses i forskriften',
    nn: 'rekna frå ein dato som må lesast i forskrifta',
    en: 'counted from a date to be read in the regulation',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
