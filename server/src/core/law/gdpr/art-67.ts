/** GDPR Article 67: Exchange of information. */
import { defineProvision } from '../provision.js';

export const gdpr67 = defineProvision({
  ref: 'gdpr:67',
  title: { nb: 'Utveksling av informasjon', nn: 'Utveksling av informasjon', en: 'Exchange of information' },
  structure: { '0': [] },
  gist: {
    nb: 'Kommisjonen kan fastsette hvordan tilsynene og Personvernrådet utveksler informasjon elektronisk.',
    nn: 'Kommisjonen kan fastsetje korleis tilsyna og Personvernrådet utvekslar informasjon elektronisk.',
    en: 'The Commission may lay down how authorities and the Board exchange information electronically.',
  },
  recitals: [138],
  related: ['gdpr:64', 'gdpr:93'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
