/** Section 36 of inkasso2026: Keeping and erasing case files, in our own words. */
import { defineProvision } from '../provision.js';

export const inkasso2026S36 = defineProvision({
  ref: 'inkasso2026:36',
  title: {
    nb: 'Oppbevaring og sletting av saksdokumenter',
    nn: 'Oppbevaring og sletting av saksdokument',
    en: 'Keeping and erasing case files',
  },
  gist: {
    nb: 'Den nye inkassoloven: sakens dokumenter oppbevares i minst fem og høyst ti år etter at oppdraget er slutt. Loven er vedtatt, men ikrafttredelsen var ikke fastsatt i juli 2026; usikkert per 22. november 2026.',
    nn: 'Den nye inkassolova: dokumenta i saka skal takast vare på i minst fem og høgst ti år etter at oppdraget er slutt. Lova er vedteken, men det var ikkje fastsett i juli 2026 når ho tek til å gjelde; usikkert per 22. november 2026.',
    en: 'The new Debt Collection Act: case files are kept for at least five and at most ten years after the assignment. The act is adopted, but its entry into force was not set in July 2026; uncertain as of 22 November 2026.',
  },
  related: ['kreditt:21'],
  certainty: 'uncertain',
  asOf: '2026-11-22',
});
