/** Camera footage likely to go to the police: P30D, maximum. */
import { definePeriod } from '../retention.js';

export const cctvPolicePeriod = definePeriod({
  id: 'cctv-police',
  act: 'kamera',
  section: 'kamera:6(1)',
  related: ['kamera:5'],
  what: {
    nb: 'kameraopptak som trolig gis til politiet',
    nn: 'kameraopptak som truleg blir gitt til politiet',
    en: 'camera footage likely to go to the police',
  },
  names: {
    nb: ['kameraopptak', 'overvåkingsopptak', 'opptak'],
    nn: ['kameraopptak', 'overvakingsopptak', 'opptak'],
    en: ['camera footage', 'recording', 'footage'],
  },
  period: 'P30D',
  kind: 'maximum',
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
      period: null,
      why: {
        nb: 'Unntaket gjelder bare opptak som sannsynligvis skal til politiet, ikke alle.',
        nn: 'Unntaket gjeld berre opptak som truleg skal til politiet, ikkje alle.',
        en: 'The exception is only for footage likely to go to the police, not for all.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
