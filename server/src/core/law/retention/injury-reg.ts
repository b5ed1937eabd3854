/** Register of work injuries: no figure in the law, minimum. */
import { definePeriod } from '../retention.js';

export const injuryRegPeriod = definePeriod({
  id: 'injury-reg',
  act: 'aml',
  section: 'aml:5-1',
  what: {
    nb: 'register over skader og sykdommer',
    nn: 'register over skadar og sjukdommar',
    en: 'register of injuries and illness',
  },
  names: {
    nb: ['skaderegister', 'yrkesskade', 'ulykke'],
    nn: ['skaderegister', 'yrkesskade', 'ulykke'],
    en: ['injury register', 'occupational injury', 'accident'],
  },
  period: null,
  kind: 'minimum',
  event: {
    nb: 'ikke oppgitt i loven',
    nn: 'ikkje oppgitt i lova',
    en: 'not stated in the act',
  },
  wrong: [
    {
      period: 'P5Y',
      why: {
        nb: '§ 5-1 nevner ingen frist.',
        nn: '§ 5-1 nemner ingen frist.',
        en: 'Section 5-1 states no period.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
