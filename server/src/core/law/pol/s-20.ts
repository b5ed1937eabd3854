/** Section 20 of pol: Datatilsynet, the supervisory authority, in our own words. */
import { defineProvision } from '../provision.js';

export const polS20 = defineProvision({
  ref: 'pol:20',
  title: {
    nb: 'Datatilsynet',
    nn: 'Datatilsynet',
    en: 'Datatilsynet, the supervisory authority',
  },
  structure: {
    '1': [],
    '2': [],
    '3': ['a', 'b'],
    '4': [],
  },
  gist: {
    nb: 'Datatilsynet er norsk tilsynsmyndighet etter artikkel 51, er uavhengig og kan ikke instrueres i enkeltsaker. Det fører også tilsyn med personopplysningsloven og med regler om personopplysninger i andre lover.',
    nn: 'Datatilsynet er norsk tilsynsstyresmakt etter artikkel 51, er uavhengig og kan ikkje instruerast i enkeltsaker. Det fører også tilsyn med personopplysningslova og med reglar om personopplysningar i andre lover.',
    en: 'Datatilsynet is the Norwegian supervisory authority under Article 51, independent and free from instructions in individual cases. It also oversees the act itself and rules on personal data in other acts.',
  },
  policy: {
    nb: 'Nevn Datatilsynet ved navn når teksten opplyser om retten til å klage.',
    nn: 'Nemn Datatilsynet med namn når teksten opplyser om retten til å klage.',
    en: 'Name Datatilsynet where the text informs of the right to complain.',
  },
  related: ['gdpr:51', 'gdpr:77', 'gdpr:58'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
