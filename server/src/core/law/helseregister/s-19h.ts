/** Section 19 h of helseregister: Log of disclosures from health registers, in our own words. */
import { defineProvision } from '../provision.js';

export const helseregisterS19h = defineProvision({
  ref: 'helseregister:19h',
  title: {
    nb: 'Logg over utlevering fra helseregistre',
    nn: 'Logg over utlevering frå helseregister',
    en: 'Log of disclosures from health registers',
  },
  gist: {
    nb: 'Oversikten over hvem som har fått opplysninger fra et helseregister, oppbevares i minst ti år.',
    nn: 'Oversikta over kven som har fått opplysningar frå eit helseregister, skal takast vare på i minst ti år.',
    en: 'The overview of who received register data is kept for at least ten years.',
  },
  related: ['gdpr:15(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
