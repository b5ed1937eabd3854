/** Section 5 of kamera: Disclosure of recordings, in our own words. */
import { defineProvision } from '../provision.js';

export const kameraS5 = defineProvision({
  ref: 'kamera:5',
  title: {
    nb: 'Utlevering av opptak gjort ved kameraovervåking',
    nn: 'Utlevering av opptak gjorde ved kameraovervaking',
    en: 'Disclosure of recordings',
  },
  structure: {
    '1': ['a', 'b', 'c'],
  },
  gist: {
    nb: 'Opptak kan bare gis til andre når den som er avbildet samtykker, til politiet under etterforskning av straffbare handlinger eller ulykker, eller når loven ellers tillater det.',
    nn: 'Opptak kan berre bli gitt til andre når den som er avbilda samtykkjer, til politiet under etterforsking av straffbare handlingar eller ulykker, eller når lova elles tillèt det.',
    en: 'Recordings may be given to others only with the consent of the person shown, to the police investigating offences or accidents, or where the law otherwise allows it.',
  },
  policy: {
    nb: 'Nevn politiet som mulig mottaker.',
    nn: 'Nemn politiet som mogleg mottakar.',
    en: 'Name the police as a possible recipient.',
  },
  related: ['gdpr:13(1)(e)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
