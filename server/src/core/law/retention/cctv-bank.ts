/** Camera footage at sales points, post and bank: P3M, maximum. */
import { definePeriod } from '../retention.js';

export const cctvBankPeriod = definePeriod({
  id: 'cctv-bank',
  act: 'kamera',
  section: 'kamera:6(2)',
  what: {
    nb: 'kameraopptak på utsalgssteder og i post- og banklokaler',
    nn: 'kameraopptak på utsalsstader og i post- og banklokale',
    en: 'camera footage at sales points, post and bank',
  },
  names: {
    nb: ['kameraopptak', 'overvåkingsopptak', 'betalingsinstrument', 'utsalgssted', 'bank'],
    nn: ['kameraopptak', 'overvakingsopptak', 'betalingsinstrument', 'utsalsstad', 'bank'],
    en: ['camera footage', 'payment instrument', 'sales point', 'bank', 'shop'],
  },
  period: 'P3M',
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
      period: 'P90D',
      why: {
        nb: 'Forskriften sier tre måneder, ikke nitti dager.',
        nn: 'Forskrifta seier tre månader, ikkje nitti dagar.',
        en: 'The regulation says three months, not ninety days.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
