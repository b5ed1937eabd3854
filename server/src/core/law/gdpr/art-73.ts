/** GDPR Article 73: Chair. */
import { defineProvision } from '../provision.js';

export const gdpr73 = defineProvision({
  ref: 'gdpr:73',
  title: { nb: 'Leder', nn: 'Leiar', en: 'Chair' },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Personvernrådet velger leder og to nestledere for fem år, med én mulig fornyelse. Den norske oversettelsen på Lovdata oppga fire år i teksten av 2. juli 2026; den engelske sier fem.',
    nn: 'Personvernrådet vel leiar og to nestleiarar for fem år, med éi mogleg fornying. Den norske omsetjinga på Lovdata oppgav fire år i teksten av 2. juli 2026; den engelske seier fem.',
    en: 'The Board elects a chair and two deputies for five years, renewable once. The Norwegian translation on Lovdata gave four years in the text of 2 July 2026; the English says five.',
  },
  recitals: [139],
  related: ['gdpr:68', 'gdpr:74'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
