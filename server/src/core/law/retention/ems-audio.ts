/** Emergency-call recordings: P3Y, exact. */
import { definePeriod } from '../retention.js';

export const emsAudioPeriod = definePeriod({
  id: 'ems-audio',
  act: 'akuttmedisin',
  section: 'akuttmedisin:20',
  what: {
    nb: 'lydopptak av nødsamtaler',
    nn: 'lydopptak av naudsamtalar',
    en: 'emergency-call recordings',
  },
  names: {
    nb: ['lydopptak', 'nødsamtale', 'amk', 'legevakt'],
    nn: ['lydopptak', 'naudsamtale', 'amk', 'legevakt'],
    en: ['audio recording', 'emergency call'],
  },
  period: 'P3Y',
  kind: 'exact',
  event: {
    nb: 'etter at opptaket er gjort',
    nn: 'etter at opptaket er gjort',
    en: 'after the recording',
  },
  eventCues: {
    nb: ['opptak', 'registrert', 'filmet', 'tatt opp'],
    nn: ['opptak', 'registrert', 'filma', 'teke opp'],
    en: ['recording', 'recorded', 'capture', 'filmed'],
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Fristen er tre år.',
        nn: 'Fristen er tre år.',
        en: 'The period is three years.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
