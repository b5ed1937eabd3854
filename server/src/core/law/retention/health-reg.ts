/** Disclosure logs of health registers: P10Y, minimum. */
import { definePeriod } from '../retention.js';

export const healthRegPeriod = definePeriod({
  id: 'health-reg',
  act: 'helseregister',
  section: 'helseregister:19h',
  what: {
    nb: 'oversikt over utleveringer fra helseregistre',
    nn: 'oversikt over utleveringar frå helseregister',
    en: 'overview of register disclosures',
  },
  names: {
    nb: ['helseregister', 'utlevering'],
    nn: ['helseregister', 'utlevering'],
    en: ['health register', 'disclosure'],
  },
  period: 'P10Y',
  kind: 'minimum',
  event: {
    nb: 'etter utleveringen',
    nn: 'etter utleveringa',
    en: 'after the disclosure',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
