/** A wrong citation number for the Electronic Communications Act of 2024. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ekomWrongNumber = defineStale({
  id: 'ekom-wrong-number',
  names: {
    nb: ['lov-2024-06-21-41', 'lov 21. juni 2024 nr. 41', '2024-06-21-41'],
    nn: ['lov-2024-06-21-41', 'lov 21. juni 2024 nr. 41', '2024-06-21-41'],
    en: ['lov-2024-06-21-41', 'act of 21 june 2024 no. 41', '2024-06-21-41'],
  },
  why: {
    nb: 'Ekomloven av 2024 har nummeret LOV-2024-12-13-76.',
    nn: 'Ekomlova av 2024 har nummeret LOV-2024-12-13-76.',
    en: 'The act of 2024 has the number LOV-2024-12-13-76.',
  },
  now: {
    nb: 'LOV-2024-12-13-76',
    nn: 'LOV-2024-12-13-76',
    en: 'LOV-2024-12-13-76',
  },
  refs: ['ekom'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
