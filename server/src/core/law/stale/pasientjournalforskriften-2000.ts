/** The patient records regulation of 2000, and its ten years. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pasientjournalforskriften2000 = defineStale({
  id: 'pasientjournalforskriften-2000',
  names: {
    nb: [
      'for-2000-12-21-1385',
      'forskrift 21. desember 2000 nr. 1385',
      'pasientjournalforskriften § 14',
      'pasientjournalforskriften av 2000',
    ],
    nn: ['for-2000-12-21-1385', 'pasientjournalforskrifta § 14', 'pasientjournalforskrifta av 2000'],
    en: [
      'for-2000-12-21-1385',
      'section 14 of the patient records regulation',
      'patient records regulation section 14',
    ],
  },
  why: {
    nb: 'Forskriften av 2000 ble opphevet 1. juli 2019. I forskriften av 2019 gjelder § 14 logger, og loven har ikke noe antall år.',
    nn: 'Forskrifta av 2000 vart oppheva 1. juli 2019. I forskrifta av 2019 gjeld § 14 loggar, og lova har ikkje noko tal på år.',
    en: 'The regulation of 2000 was repealed on 1 July 2019. In that of 2019, section 14 is about logs, and the act has no number of years.',
  },
  now: {
    nb: 'pasientjournalloven § 25: så lenge det ventes bruk for opplysningene',
    nn: 'pasientjournallova § 25: så lenge det er venta bruk for opplysningane',
    en: 'section 25 of the Patient Records Act: as long as use of the data is expected',
  },
  refs: ['pasientjournal:25'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['år', 'oppbevar', 'lagr', 'slett', '2000'],
    nn: ['år', 'oppbevar', 'lagr', 'slett', 'ta vare på', '2000'],
    en: ['year', 'retain', 'retention', 'kept', 'stor', 'delet', '2000'],
  },
  history: historyCues(),
});
