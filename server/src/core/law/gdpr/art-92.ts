/** GDPR Article 92: Exercise of the delegation. */
import { defineProvision } from '../provision.js';

export const gdpr92 = defineProvision({
  ref: 'gdpr:92',
  title: {
    nb: 'Utøvelse av delegert myndighet',
    nn: 'Utøving av delegert myndigheit',
    en: 'Exercise of the delegation',
  },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [] },
  gist: {
    nb: 'Sier hvordan Kommisjonen kan bruke myndigheten i artikkel 12 nr. 8 (ikoner) og 43 nr. 8 (sertifisering), og at Parlamentet og Rådet kan stanse en slik rettsakt eller trekke myndigheten tilbake.',
    nn: 'Seier korleis Kommisjonen kan bruke makta i artikkel 12 nr. 8 (ikon) og 43 nr. 8 (sertifisering), og at Parlamentet og Rådet kan stanse ei slik rettsakt eller kalle makta tilbake.',
    en: 'Says how the Commission may use its powers under Articles 12(8) (icons) and 43(8) (certification), and that Parliament and Council may block such an act or revoke the power.',
  },
  recitals: [166, 167, 170],
  related: ['gdpr:12(8)', 'gdpr:43(8)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
