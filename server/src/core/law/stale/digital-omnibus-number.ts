/** The Digital Omnibus, cited with the wrong number. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const digitalOmnibusNumber = defineStale({
  id: 'digital-omnibus-number',
  names: {
    nb: ['com(2025) 833', 'com/2025/833'],
    nn: ['com(2025) 833', 'com/2025/833'],
    en: ['com(2025) 833', 'com/2025/833'],
  },
  why: {
    nb: 'Forslaget til endringer i GDPR er COM(2025) 837; 836 er om kunstig intelligens. Forslaget var ikke vedtatt i oktober 2026.',
    nn: 'Forslaget til endringar i GDPR er COM(2025) 837; 836 handlar om kunstig intelligens. Forslaget var ikkje vedteke i oktober 2026.',
    en: 'The proposal to amend the GDPR is COM(2025) 837; 836 is the AI part. It had not been adopted in October 2026.',
  },
  now: {
    nb: 'COM(2025) 837',
    nn: 'COM(2025) 837',
    en: 'COM(2025) 837',
  },
  replacement: {
    nb: 'COM(2025) 837',
    nn: 'COM(2025) 837',
    en: 'COM(2025) 837',
  },
  refs: ['gdpr:13'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
