/** Section 27 of fkjl: Complaints about goods, in our own words. */
import { defineProvision } from '../provision.js';

export const fkjlS27 = defineProvision({
  ref: 'fkjl:27',
  title: {
    nb: 'Reklamasjon',
    nn: 'Reklamasjon',
    en: 'Complaints about goods',
  },
  gist: {
    nb: 'Forbrukeren kan reklamere på en mangel i to år etter levering, fem år når varen er ment å vare vesentlig lenger. Siden 2024 følger digitale elementer leveringstiden. Loven krever ikke at selgeren lagrer noe.',
    nn: 'Forbrukaren kan reklamere på ein mangel i to år etter levering, fem år når vara er meint å vare vesentleg lenger. Sidan 2024 følgjer digitale element leveringstida. Lova krev ikkje at seljaren lagrar noko.',
    en: 'Consumers may give notice of a defect for two years after delivery, five where the goods are meant to last much longer. Since 2024 digital elements follow the period of supply. The act does not require the seller to keep anything.',
  },
  policy: {
    nb: 'Bruk fristen som grunn til å lagre kjøpshistorikk, ikke som en plikt.',
    nn: 'Bruk fristen som grunn til å lagre kjøpshistorikk, ikkje som ei plikt.',
    en: 'Use it as a reason for keeping purchase history, not as a duty.',
  },
  related: ['gdpr:6(1)(f)', 'gdpr:17(3)(e)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
