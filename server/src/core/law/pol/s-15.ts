/** Section 15 of pol: Regulations implementing delegated and implementing acts, in our own words. */
import { defineProvision } from '../provision.js';

export const polS15 = defineProvision({
  ref: 'pol:15',
  title: {
    nb: 'Forskrifter om gjennomføring av delegerte rettsakter og gjennomføringsrettsakter',
    nn: 'Forskrifter om gjennomføring av delegerte rettsakter og gjennomføringsrettsakter',
    en: 'Regulations implementing delegated and implementing acts',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Lar Kongen gjennomføre Kommisjonens rettsakter i forskrift. I loven av 2000 handlet § 15 om databehandlere, i dag artikkel 28.',
    nn: 'Lèt Kongen gjennomføre rettsaktene til Kommisjonen i forskrift. I lova av 2000 handla § 15 om databehandlarar, i dag artikkel 28.',
    en: 'Lets the King implement Commission acts by regulation. In the act of 2000 section 15 was about processors, today Article 28.',
  },
  related: ['gdpr:28', 'gdpr:92', 'gdpr:93'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
