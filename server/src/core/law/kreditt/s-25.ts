/** Section 25 of kreditt: Historical archive, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS25 = defineProvision({
  ref: 'kreditt:25',
  title: {
    nb: 'Historisk arkiv',
    nn: 'Historisk arkiv',
    en: 'Historical archive',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Opplysninger som ikke lenger kan brukes, slettes eller flyttes til et historisk arkiv. Der slettes eller anonymiseres de når formålet er nådd, og senest ti år etter første registrering.',
    nn: 'Opplysningar som ikkje lenger kan brukast, blir sletta eller flytta til eit historisk arkiv. Der skal dei slettast eller anonymiserast når føremålet er nådd, og seinast ti år etter første registrering.',
    en: 'Items that may no longer be used are erased or moved to a historical archive. There they are erased or anonymised when no longer needed, and at the latest ten years after first registration.',
  },
  related: ['kreditt:21', 'gdpr:5(1)(e)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
