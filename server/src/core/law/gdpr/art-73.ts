/** GDPR Article 73: Chair. */
import { defineProvision } from '../provision.js';

export const gdpr73 = defineProvision({
  ref: 'gdpr:73',
  title: { nb: 'Leder', nn: 'Leiar', en: 'Chair' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Personvernrådet velger leder og to nestledere for fem år, med én mulig fornyelse. Den norske oversettelsen oppga fire år i utgaven vi leste i november 2026; den engelske teksten sier fem.',
    nn: 'Personvernrådet vel leiar og to nestleiarar for fem år, med éi mogleg fornying. Den norske omsetjinga oppgav fire år i utgåva vi las i november 2026; den engelske teksten seier fem.',
    en: 'The Board elects a chair and two deputies for five years, renewable once. The Norwegian translation gave four years in the copy we read in November 2026; the English text says five.',
  },
  recitals: [139],
  related: ['gdpr:68', 'gdpr:74'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
