/** The regulation of 2000, cited by number or year. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pof2000 = defineStale({
  id: 'pof2000',
  names: {
    nb: [
      'for-2000-12-15-1265',
      'forskrift 15. desember 2000 nr. 1265',
      'forskrift av 15. desember 2000 nr. 1265',
      'personopplysningsforskriften av 2000',
    ],
    nn: ['for-2000-12-15-1265', 'forskrift 15. desember 2000 nr. 1265', 'personopplysningsforskrifta av 2000'],
    en: ['for-2000-12-15-1265', 'regulation of 15 december 2000 no. 1265', 'personal data regulations of 2000'],
  },
  why: {
    nb: 'Forskriften av 2000 ble opphevet 20. juli 2018.',
    nn: 'Forskrifta av 2000 vart oppheva 20. juli 2018.',
    en: 'The regulation of 2000 was repealed on 20 July 2018.',
  },
  now: {
    nb: 'Vis til forordningen, eller til forskriften som gjelder emnet i dag.',
    nn: 'Vis til forordninga, eller til forskrifta som gjeld emnet i dag.',
    en: 'Cite the GDPR, or the regulation that covers the subject today.',
  },
  refs: ['gdpr', 'pof2018'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
