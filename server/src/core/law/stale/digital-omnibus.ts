/** The Digital Omnibus, a proposal. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const digitalOmnibus = defineStale({
  id: 'digital-omnibus',
  names: {
    nb: ['digital omnibus', 'com(2025) 837'],
    nn: ['digital omnibus', 'com(2025) 837'],
    en: ['digital omnibus', 'com(2025) 837'],
  },
  why: {
    nb: 'Et forslag fra november 2025 som kan endre blant annet artikkel 13 og reglene om informasjonskapsler; ikke vedtatt i oktober 2026.',
    nn: 'Eit forslag frå november 2025 som kan endre mellom anna artikkel 13 og reglane om informasjonskapslar; ikkje vedteke i oktober 2026.',
    en: 'A proposal of November 2025 that may change Article 13 and the cookie rules among others; not adopted in October 2026.',
  },
  now: {
    nb: 'Vis ikke til det som gjeldende rett.',
    nn: 'Vis ikkje til det som gjeldande rett.',
    en: 'Do not cite it as law in force.',
  },
  refs: ['gdpr:13', 'ekom:3-15'],
  severity: 'info',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
