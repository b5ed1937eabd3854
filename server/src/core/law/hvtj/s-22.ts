/** Section 22 of hvtj: Complaints about craftsmen's work, in our own words. */
import { defineProvision } from '../provision.js';

export const hvtjS22 = defineProvision({
  ref: 'hvtj:22',
  title: {
    nb: 'Reklamasjon',
    nn: 'Reklamasjon',
    en: "Complaints about craftsmen's work",
  },
  gist: {
    nb: 'Forbrukeren kan reklamere i to år etter at oppdraget ble avsluttet, fem år for resultater som er ment å vare og for fast eiendom.',
    nn: 'Forbrukaren kan reklamere i to år etter at oppdraget vart avslutta, fem år for resultat som er meinte å vare og for fast eigedom.',
    en: 'Consumers may give notice of defects for two years after the job, five for durable results and real property.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
