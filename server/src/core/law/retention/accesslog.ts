/** Security and access logs, an old floor: no figure in the law, guidance. */
import { definePeriod } from '../retention.js';

export const accesslogPeriod = definePeriod({
  id: 'accesslog',
  act: 'pof2000',
  section: 'pof2000:2-16',
  related: ['gdpr:32', 'gdpr:5(1)(e)'],
  what: {
    nb: 'sikkerhets- og adgangslogger',
    nn: 'tryggleiks- og tilgangsloggar',
    en: 'security and access logs',
  },
  names: {
    nb: ['adgangslogg', 'sikkerhetslogg', 'adgangskontroll'],
    nn: ['tilgangslogg', 'tryggleikslogg', 'tilgangskontroll'],
    en: ['access log', 'security log', 'access control'],
  },
  period: null,
  kind: 'guidance',
  event: {
    nb: 'etter at loggen ble laget',
    nn: 'etter at loggen vart laga',
    en: 'after the log was made',
  },
  wrong: [
    {
      period: 'P3M',
      why: {
        nb: 'Kravet sto i forskriften av 2000 og er opphevet.',
        nn: 'Kravet stod i forskrifta av 2000 og er oppheva.',
        en: 'The requirement stood in the regulation of 2000 and is repealed.',
      },
    },
  ],
  certainty: 'known',
  asOf: '2026-11-22',
});
