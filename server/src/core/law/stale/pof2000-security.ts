/** Chapters 2 and 3 of the regulation of 2000 on security and internal control. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pof2000Security = defineStale({
  id: 'pof2000-security',
  names: {
    nb: [
      'personopplysningsforskriften kapittel 2',
      'personopplysningsforskriften kap. 2',
      'personopplysningsforskriften § 2-16',
      'personopplysningsforskriften kapittel 3',
      'personopplysningsforskriftens kapittel 2',
    ],
    nn: [
      'personopplysningsforskrifta kapittel 2',
      'personopplysningsforskrifta § 2-16',
      'personopplysningsforskrifta kapittel 3',
    ],
    en: [
      'personal data regulations chapter 2',
      'personal data regulation section 2-16',
      'chapter 2 of the personal data regulation',
    ],
  },
  why: {
    nb: 'Forskriften av 2000 ble opphevet 20. juli 2018; kravene til sikkerhet og internkontroll står i artikkel 24 og 32.',
    nn: 'Forskrifta av 2000 vart oppheva 20. juli 2018; krava til tryggleik og internkontroll står i artikkel 24 og 32.',
    en: 'The regulation of 2000 was repealed on 20 July 2018; security and internal control are in Articles 24 and 32.',
  },
  now: {
    nb: 'personvernforordningen artikkel 32',
    nn: 'personvernforordninga artikkel 32',
    en: 'Article 32 GDPR',
  },
  replacement: {
    nb: 'personvernforordningen artikkel 32',
    nn: 'personvernforordninga artikkel 32',
    en: 'Article 32 GDPR',
  },
  refs: ['gdpr:32', 'gdpr:24'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
