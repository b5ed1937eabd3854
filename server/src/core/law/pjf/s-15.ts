/** Section 15 of pjf: Correction and erasure of records, in our own words. */
import { defineProvision } from '../provision.js';

export const pjfS15 = defineProvision({
  ref: 'pjf:15',
  title: {
    nb: 'Retting og sletting',
    nn: 'Retting og sletting',
    en: 'Correction and erasure of records',
  },
  gist: {
    nb: 'Retting og sletting i pasientjournalen. Forskriften fastsetter ingen lagringstid.',
    nn: 'Retting og sletting i pasientjournalen. Forskrifta fastset inga lagringstid.',
    en: 'Correcting and erasing entries in the record. The regulation sets no storage period.',
  },
  related: ['gdpr:16', 'gdpr:17'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
