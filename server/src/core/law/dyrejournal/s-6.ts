/** Section 6 of dyrejournal: Keeping animal records, in our own words. */
import { defineProvision } from '../provision.js';

export const dyrejournalS6 = defineProvision({
  ref: 'dyrejournal:6',
  title: {
    nb: 'Oppbevaring av dyrehelsejournal',
    nn: 'Oppbevaring av dyrehelsejournal',
    en: 'Keeping animal records',
  },
  gist: {
    nb: 'Journal over behandlede dyr oppbevares i minst ti år, og så lenge dyret lever.',
    nn: 'Journal over behandla dyr skal takast vare på i minst ti år, og så lenge dyret lever.',
    en: 'Records of treated animals are kept for at least ten years, and as long as the animal lives.',
  },
  related: ['gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
