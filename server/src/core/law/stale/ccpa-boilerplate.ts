/** Californian law in a Norwegian policy. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ccpaBoilerplate = defineStale({
  id: 'ccpa-boilerplate',
  names: {
    nb: ['ccpa', 'california consumer privacy act', 'caloppa'],
    nn: ['ccpa', 'california consumer privacy act', 'caloppa'],
    en: [
      'ccpa',
      'california consumer privacy act',
      'caloppa',
      'california online privacy protection act',
      'shine the light',
    ],
  },
  why: {
    nb: 'Ikke feil, men ingen plikt etter forordningen er oppfylt med det.',
    nn: 'Ikkje feil, men inga plikt etter forordninga er oppfylt med det.',
    en: 'Not wrong, but it meets no duty under the GDPR.',
  },
  now: {
    nb: 'Gi opplysningene i artikkel 13 for lesere i Norge.',
    nn: 'Gi opplysningane i artikkel 13 for lesarar i Noreg.',
    en: 'Give the information of Article 13 for readers in Norway.',
  },
  refs: ['gdpr:13'],
  severity: 'info',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
