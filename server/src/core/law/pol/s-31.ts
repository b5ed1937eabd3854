/** Section 31 of pol: Dummy cameras and the like, in our own words. */
import { defineProvision } from '../provision.js';

export const polS31 = defineProvision({
  ref: 'pol:31',
  title: {
    nb: 'Uekte kameraovervåkingsutstyr mv.',
    nn: 'Uekte kameraovervakingsutstyr mv.',
    en: 'Dummy cameras and the like',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Uekte kameraer og skilt som gir inntrykk av overvåking, er forbudt der ekte overvåking ville vært ulovlig. Paragrafen definerer også kameraovervåking.',
    nn: 'Uekte kamera og skilt som gir inntrykk av overvaking, er forbodne der ekte overvaking ville vore ulovleg. Paragrafen definerer også kameraovervaking.',
    en: 'Dummy cameras, and signs that suggest surveillance, are banned where real surveillance would be unlawful. The section also defines camera surveillance.',
  },
  policy: {
    nb: 'Ekte kameraer på arbeidsplassen bygger på kameraforskriften og artikkel 6, ikke på § 31.',
    nn: 'Ekte kamera på arbeidsplassen byggjer på kameraforskrifta og artikkel 6, ikkje på § 31.',
    en: 'Real cameras in a workplace rest on the camera regulation and Article 6, not on section 31.',
  },
  related: ['kamera:1', 'gdpr:6(1)(f)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
