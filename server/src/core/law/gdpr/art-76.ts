/** GDPR Article 76: Confidentiality. */
import { defineProvision } from '../provision.js';

export const gdpr76 = defineProvision({
  ref: 'gdpr:76',
  title: { nb: 'Konfidensialitet', nn: 'Konfidensialitet', en: 'Confidentiality' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Drøftingene i Personvernrådet er fortrolige når rådet mener det trengs. Innsyn i rådets dokumenter følger forordning (EF) nr. 1049/2001.',
    nn: 'Drøftingane i Personvernrådet er konfidensielle når rådet meiner det trengst. Innsyn i dokumenta til rådet følgjer forordning (EF) nr. 1049/2001.',
    en: "The Board's discussions are confidential where it finds that necessary. Access to its documents follows Regulation (EC) No 1049/2001.",
  },
  recitals: [139],
  related: ['gdpr:68'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
