/** The Public Administration Act of 1967, still in force. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const publicAdministrationAct = defineStale({
  id: 'public-administration-act',
  names: {
    nb: ['forvaltningsloven av 2025', 'ny forvaltningslov'],
    nn: ['forvaltningslova av 2025', 'ny forvaltningslov'],
    en: ['public administration act of 2025', 'new public administration act'],
  },
  why: {
    nb: 'Forvaltningsloven av 1967 gjelder fortsatt; den nye (LOV-2025-06-20-81) var ikke satt i kraft i juli 2026.',
    nn: 'Forvaltningslova av 1967 gjeld framleis; den nye (LOV-2025-06-20-81) var ikkje sett i kraft i juli 2026.',
    en: 'The act of 1967 still applies; the new one (LOV-2025-06-20-81) had not been brought into force in July 2026.',
  },
  now: {
    nb: 'forvaltningsloven (LOV-1967-02-10)',
    nn: 'forvaltningslova (LOV-1967-02-10)',
    en: 'the Public Administration Act (LOV-1967-02-10)',
  },
  refs: ['fvl'],
  severity: 'info',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
