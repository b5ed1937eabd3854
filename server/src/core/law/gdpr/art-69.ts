/** GDPR Article 69: Independence. */
import { defineProvision } from '../provision.js';

export const gdpr69 = defineProvision({
  ref: 'gdpr:69',
  title: { nb: 'Uavhengighet', nn: 'Uavhengigheit', en: 'Independence' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Personvernrådet arbeider uavhengig og tar ikke instrukser. Kommisjonen kan likevel be om råd.',
    nn: 'Personvernrådet arbeider uavhengig og tek ikkje imot instruksar. Kommisjonen kan likevel be om råd.',
    en: 'The Board acts independently and takes no instructions. The Commission may still ask for advice.',
  },
  recitals: [139],
  related: ['gdpr:68', 'gdpr:70'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
