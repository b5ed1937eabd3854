/** Section 9 of idrett: Regulations on personal data in sport, in our own words. */
import { defineProvision } from '../provision.js';

export const idrettS9 = defineProvision({
  ref: 'idrett:9',
  title: {
    nb: 'Forskrift om behandling av personopplysninger',
    nn: 'Forskrift om behandling av personopplysningar',
    en: 'Regulations on personal data in sport',
  },
  gist: {
    nb: 'Lar departementet gi forskrift om behandling av opplysninger i overgreps- og varslingssaker i idretten. Loven selv nevner ingen lagringstid.',
    nn: 'Lèt departementet gi forskrift om behandling av opplysningar i overgreps- og varslingssaker i idretten. Lova sjølv nemner inga lagringstid.',
    en: 'Lets the ministry regulate the handling of data in abuse and whistleblowing cases in sport. The act itself sets no storage period.',
  },
  related: ['gdpr:10'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
