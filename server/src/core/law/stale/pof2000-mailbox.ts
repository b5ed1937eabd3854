/** Chapter 9 of the regulation of 2000 on mailboxes. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pof2000Mailbox = defineStale({
  id: 'pof2000-mailbox',
  names: {
    nb: [
      'personopplysningsforskriften kapittel 9',
      'personopplysningsforskriften kap. 9',
      'personopplysningsforskriften § 9-2',
      'personopplysningsforskriftens kapittel 9',
    ],
    nn: [
      'personopplysningsforskrifta kapittel 9',
      'personopplysningsforskrifta kap. 9',
      'personopplysningsforskrifta § 9-2',
    ],
    en: ['personal data regulations chapter 9', 'chapter 9 of the personal data regulation'],
  },
  why: {
    nb: 'Forskriften av 2000 ble opphevet 20. juli 2018.',
    nn: 'Forskrifta av 2000 vart oppheva 20. juli 2018.',
    en: 'The regulation of 2000 was repealed on 20 July 2018.',
  },
  now: {
    nb: 'forskrift om arbeidsgivers innsyn i e-postkasse (FOR-2018-07-02-1108)',
    nn: 'forskrift om arbeidsgivars innsyn i e-postkasse (FOR-2018-07-02-1108)',
    en: "the regulation on the employer's access to mailboxes (FOR-2018-07-02-1108)",
  },
  refs: ['epost:2', 'epost:4'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
