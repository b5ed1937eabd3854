/** The camera regulation FOR-2018-07-02-1107, cited for mailboxes. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const cameraRegulationForMailbox = defineStale({
  id: 'camera-regulation-for-mailbox',
  names: {
    nb: ['for-2018-07-02-1107', 'forskrift 2. juli 2018 nr. 1107', 'forskrift av 2. juli 2018 nr. 1107'],
    nn: ['for-2018-07-02-1107', 'forskrift 2. juli 2018 nr. 1107'],
    en: ['for-2018-07-02-1107', 'regulation of 2 july 2018 no. 1107'],
  },
  why: {
    nb: '1107 er kameraforskriften. Innsyn i e-post står i FOR-2018-07-02-1108.',
    nn: '1107 er kameraforskrifta. Innsyn i e-post står i FOR-2018-07-02-1108.',
    en: '1107 is the camera regulation. Access to e-mail is in FOR-2018-07-02-1108.',
  },
  now: {
    nb: 'FOR-2018-07-02-1108',
    nn: 'FOR-2018-07-02-1108',
    en: 'FOR-2018-07-02-1108',
  },
  refs: ['epost:2', 'kamera:6'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['e-post', 'epost', 'postkasse', 'innsyn'],
    nn: ['e-post', 'epost', 'postkasse', 'innsyn'],
    en: ['e-mail', 'email', 'mailbox', 'inbox'],
  },
  history: historyCues({
    nb: ['kamera', 'overvåk'],
    nn: ['kamera', 'overvak'],
    en: ['camera', 'surveillance'],
  }),
});
