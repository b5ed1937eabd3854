/** Chapter 7 of the regulation of 2000 on licences and notification. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pof2000Licence = defineStale({
  id: 'pof2000-licence',
  names: {
    nb: [
      'personopplysningsforskriften kapittel 7',
      'personopplysningsforskriften § 7-',
      'personopplysningsforskriftens kapittel 7',
    ],
    nn: ['personopplysningsforskrifta kapittel 7'],
    en: ['personal data regulations chapter 7', 'chapter 7 of the personal data regulation'],
  },
  why: {
    nb: 'Kapittel 7 om konsesjon og melding ble opphevet 20. juli 2018 med resten av forskriften av 2000.',
    nn: 'Kapittel 7 om konsesjon og melding vart oppheva 20. juli 2018 med resten av forskrifta av 2000.',
    en: 'Chapter 7 on licences and notification was repealed on 20 July 2018 with the rest of the regulation of 2000.',
  },
  now: {
    nb: 'Stryk henvisningen; plikten finnes ikke lenger.',
    nn: 'Stryk tilvisinga; plikta finst ikkje lenger.',
    en: 'Delete the reference; the duty no longer exists.',
  },
  refs: ['gdpr:35', 'gdpr:36'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
