/** Case files of a collection firm: P5Y, minimum. */
import { definePeriod } from '../retention.js';

export const debtCollectionPeriod = definePeriod({
  id: 'debt-collection',
  act: 'inkasso2026',
  section: 'inkasso2026:36',
  related: ['inkasso'],
  what: {
    nb: 'saksdokumenter i inkassosaker',
    nn: 'saksdokument i inkassosaker',
    en: 'case files of a collection firm',
  },
  names: {
    nb: ['inkasso', 'inndriving'],
    nn: ['inkasso', 'inndriving'],
    en: ['debt collection', 'collection case'],
  },
  period: 'P5Y',
  kind: 'minimum',
  alternatives: [
    {
      period: 'P10Y',
      kind: 'maximum',
      when: {
        nb: 'samlet lagringstid',
        nn: 'samla lagringstid',
        en: 'in all',
      },
    },
  ],
  event: {
    nb: 'etter at oppdraget er avsluttet',
    nn: 'etter at oppdraget er avslutta',
    en: 'after the assignment has ended',
  },
  eventCues: {
    nb: ['oppdrag', 'avslutt', 'ferdig'],
    nn: ['oppdrag', 'avslutt', 'ferdig'],
    en: ['assignment', 'completed', 'job', 'end of'],
  },
  note: {
    nb: 'Står i den nye inkassoloven, vedtatt i 2026; ikrafttredelsen var ikke fastsatt i juli 2026, usikkert per 22. november 2026.',
    nn: 'Står i den nye inkassolova, vedteken i 2026; det var ikkje fastsett i juli 2026 når ho tek til å gjelde, usikkert per 22. november 2026.',
    en: 'In the new Debt Collection Act, adopted in 2026; its entry into force was not set in July 2026, uncertain as of 22 November 2026.',
  },
  certainty: 'uncertain',
  asOf: '2026-11-22',
});
