/** Disciplinary sanctions in state employment: P5Y, maximum. */
import { definePeriod } from '../retention.js';

export const staffWarningPeriod = definePeriod({
  id: 'staff-warning',
  act: 'statsansatte',
  section: 'statsansatte:25(4)',
  what: {
    nb: 'ordensstraff i staten',
    nn: 'ordensstraff i staten',
    en: 'disciplinary sanction in state employment',
  },
  names: {
    nb: ['ordensstraff', 'advarsel', 'disiplin'],
    nn: ['ordensstraff', 'åtvaring', 'disiplin'],
    en: ['disciplinary', 'warning', 'sanction'],
  },
  period: 'P5Y',
  kind: 'maximum',
  event: {
    nb: 'etter sanksjonen',
    nn: 'etter sanksjonen',
    en: 'after the sanction',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
