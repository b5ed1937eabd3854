/** The Accounting Act, cited for retention that stands in the Bookkeeping Act. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const regnskapslovenForRetention = defineStale({
  id: 'regnskapsloven-for-retention',
  names: {
    nb: ['regnskapsloven', 'regnskapslova'],
    nn: ['rekneskapslova', 'regnskapslova', 'regnskapsloven'],
    en: ['accounting act'],
  },
  why: {
    nb: 'Oppbevaring av regnskapsmateriale står i bokføringsloven § 13; regnskapsloven handler om årsregnskap.',
    nn: 'Oppbevaring av rekneskapsmateriale står i bokføringslova § 13; rekneskapslova handlar om årsrekneskap.',
    en: 'Retention of accounting material is in section 13 of the Bookkeeping Act; the Accounting Act is about annual accounts.',
  },
  now: {
    nb: 'bokføringsloven § 13',
    nn: 'bokføringslova § 13',
    en: 'section 13 of the Bookkeeping Act',
  },
  replacement: {
    nb: 'bokføringsloven',
    nn: 'bokføringslova',
    en: 'Bookkeeping Act',
  },
  refs: ['bokf:13'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['oppbevar', 'lagr', 'slett', 'arkiv', 'fem år', '5 år', 'ti år', '10 år', 'tre år', '3 år'],
    nn: ['oppbevar', 'lagr', 'slett', 'arkiv', 'ta vare på', 'fem år', '5 år', 'ti år', '10 år', 'tre år', '3 år'],
    en: [
      'retain',
      'retention',
      'keep',
      'kept',
      'store',
      'stori',
      'storage',
      'delet',
      'eras',
      'five years',
      '5 years',
      'ten years',
      '10 years',
    ],
  },
  history: historyCues({
    nb: ['bokføringsloven'],
    nn: ['bokføringslova'],
    en: ['bookkeeping act'],
  }),
});
