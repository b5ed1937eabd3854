/** The Archives Act of 1992. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const arkivlova1992 = defineStale({
  id: 'arkivlova-1992',
  names: {
    nb: ['arkivlova av 1992', 'arkivloven av 1992', 'lov-1992-12-04-126', 'lov 4. desember 1992 nr. 126'],
    nn: ['arkivlova av 1992', 'arkivlova frå 1992', 'lov-1992-12-04-126', 'lov 4. desember 1992 nr. 126'],
    en: ['archives act of 1992', 'act of 4 december 1992 no. 126', 'lov-1992-12-04-126'],
  },
  why: {
    nb: 'Arkivlova av 1992 er avløst av loven av 2025, som Lovdata viser i kraft fra 1. januar 2026 «og etter nærmere bestemmelse»; om enkelte deler ennå gjelder, er usikkert per 22. november 2026.',
    nn: 'Arkivlova av 1992 er avløyst av lova av 2025, som Lovdata viser i kraft frå 1. januar 2026 «og etter nærare avgjerd»; om einskilde delar framleis gjeld, er usikkert per 22. november 2026.',
    en: 'The act of 1992 is replaced by that of 2025, shown as in force from 1 January 2026 "and as decided"; whether some parts still apply is uncertain as of 22 November 2026.',
  },
  now: {
    nb: 'arkivlova av 2025 (LOV-2025-06-20-96)',
    nn: 'arkivlova av 2025 (LOV-2025-06-20-96)',
    en: 'the Archives Act of 2025 (LOV-2025-06-20-96)',
  },
  refs: ['arkiv'],
  severity: 'error',
  certainty: 'uncertain',
  asOf: '2026-11-22',
  history: historyCues(),
});
