/** Switzerland named as part of the EEA, or as a place without transfer rules. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const switzerlandAsEea = defineStale({
  id: 'switzerland-as-eea',
  names: {
    nb: [
      'eøs, inkludert sveits',
      'eøs (inkludert sveits)',
      'eøs-land som sveits',
      'eu/eøs, inkludert sveits',
      'eu/eøs, herunder sveits',
    ],
    nn: ['eøs, inkludert sveits', 'eøs-land som sveits', 'eu/eøs, inkludert sveits'],
    en: [
      'eea including switzerland',
      'eea (including switzerland)',
      'eea, including switzerland',
      'eea countries such as switzerland',
    ],
  },
  why: {
    nb: 'Sveits er ikke i EØS; det er et tredjeland med adekvansbeslutning (2000/518/EF, bekreftet i januar 2024).',
    nn: 'Sveits er ikkje i EØS; det er eit tredjeland med adekvansavgjerd (2000/518/EF, stadfesta i januar 2024).',
    en: 'Switzerland is not in the EEA; it is a third country with an adequacy decision (2000/518/EC, confirmed in January 2024).',
  },
  now: {
    nb: 'Nevn Sveits som et tredjeland med adekvansbeslutning.',
    nn: 'Nemn Sveits som eit tredjeland med adekvansavgjerd.',
    en: 'Name Switzerland as a third country with an adequacy decision.',
  },
  refs: ['gdpr:45'],
  severity: 'warn',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
