/** Section 6 of the Personal Data Act, cited for cameras. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pol6ForCameras = defineStale({
  id: 'pol-6-for-cameras',
  names: {
    nb: ['personopplysningsloven § 6', 'personopplysningslova § 6'],
    nn: ['personopplysningslova § 6', 'personopplysningsloven § 6'],
    en: ['personal data act section 6', 'section 6 of the personal data act'],
  },
  why: {
    nb: '§ 6 gjelder særlige kategorier av opplysninger i arbeidsforhold, ikke kameraer.',
    nn: '§ 6 gjeld særlege kategoriar av opplysningar i arbeidsforhold, ikkje kamera.',
    en: 'Section 6 is about special categories in employment, not cameras.',
  },
  now: {
    nb: 'kameraforskriften (FOR-2018-07-02-1107) og arbeidsmiljøloven kapittel 9',
    nn: 'kameraforskrifta (FOR-2018-07-02-1107) og arbeidsmiljølova kapittel 9',
    en: 'the camera regulation (FOR-2018-07-02-1107) and chapter 9 of the Working Environment Act',
  },
  refs: ['kamera:4', 'kamera:6', 'aml:9-1', 'pol:6'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['kamera', 'overvåk', 'opptak'],
    nn: ['kamera', 'overvak', 'opptak'],
    en: ['camera', 'surveillance', 'cctv', 'monitor'],
  },
  history: historyCues(),
});
