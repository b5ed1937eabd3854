/** Section 21 of angrerett: The withdrawal period, in our own words. */
import { defineProvision } from '../provision.js';

export const angrerettS21 = defineProvision({
  ref: 'angrerett:21',
  title: {
    nb: 'Angrefristen',
    nn: 'Angrefristen',
    en: 'The withdrawal period',
  },
  structure: {
    '1': ['a', 'b', 'c'],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Fristen er 14 dager fra tjenesteavtalen ble inngått eller varen mottatt, og tolv måneder lengre når forbrukeren ikke fikk vite om angreretten. Det er en kjøpsfrist, ikke en lagringstid.',
    nn: 'Fristen er 14 dagar frå tenesteavtala vart inngått eller vara motteken, og tolv månader lengre når forbrukaren ikkje fekk vite om angreretten. Det er ein kjøpsfrist, ikkje ei lagringstid.',
    en: 'The period is 14 days from the service contract or receipt of the goods, and twelve months longer where the consumer was not told of the right. It is a purchase period, not a storage period.',
  },
  related: ['angrerett:8'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
