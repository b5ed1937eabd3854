/** Limitation of data protection fines: P5Y, claim. */
import { definePeriod } from '../retention.js';

export const finesDpPeriod = definePeriod({
  id: 'fines-dp',
  act: 'pol',
  section: 'pol:28',
  what: {
    nb: 'gebyr etter personvernreglene',
    nn: 'gebyr etter personvernreglane',
    en: 'data protection fines',
  },
  names: {
    nb: ['gebyr', 'overtredelsesgebyr'],
    nn: ['gebyr', 'regelbrot'],
    en: ['fine', 'penalty'],
  },
  period: 'P5Y',
  kind: 'claim',
  event: {
    nb: 'etter at bruddet opphørte',
    nn: 'etter at brotet tok slutt',
    en: 'after the breach ended',
  },
  note: {
    nb: 'Ingen lagringstid, men en grunn til å kunne vise at reglene ble fulgt.',
    nn: 'Inga lagringstid, men ein grunn til å kunne vise at reglane vart følgde.',
    en: 'No storage period, but a reason to be able to show that the rules were followed.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
