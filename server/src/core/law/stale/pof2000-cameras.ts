/** Chapter 8 of the regulation of 2000 on cameras. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pof2000Cameras = defineStale({
  id: 'pof2000-cameras',
  names: {
    nb: [
      'personopplysningsforskriften kapittel 8',
      'personopplysningsforskriften § 8-4',
      'personopplysningsforskriften §§ 8-1',
      'personopplysningsforskriftens kapittel 8',
      'forskriftens § 8-4',
    ],
    nn: ['personopplysningsforskrifta kapittel 8', 'personopplysningsforskrifta § 8-4'],
    en: [
      'personal data regulations chapter 8',
      'personal data regulation section 8-4',
      'section 8-4 of the personal data regulation',
    ],
  },
  why: {
    nb: 'Forskriften av 2000 ble opphevet 20. juli 2018.',
    nn: 'Forskrifta av 2000 vart oppheva 20. juli 2018.',
    en: 'The regulation of 2000 was repealed on 20 July 2018.',
  },
  now: {
    nb: 'forskrift om kameraovervåking i virksomhet (FOR-2018-07-02-1107)',
    nn: 'forskrift om kameraovervaking i verksemd (FOR-2018-07-02-1107)',
    en: 'the regulation on camera surveillance in undertakings (FOR-2018-07-02-1107)',
  },
  refs: ['kamera:6', 'kamera:4'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['dispensasjon'],
    nn: ['dispensasjon'],
    en: ['dispensation'],
  }),
});
