/** Transfer-pricing documentation: P10Y, minimum. */
import { definePeriod } from '../retention.js';

export const taxTpPeriod = definePeriod({
  id: 'tax-tp',
  act: 'skatteforvaltning',
  section: 'skatteforvaltning:8-11(2)',
  what: {
    nb: 'dokumentasjon av prising mellom nærstående selskaper',
    nn: 'dokumentasjon av prising mellom nærståande selskap',
    en: 'transfer-pricing documentation',
  },
  names: {
    nb: ['internpris', 'prisingsdokumentasjon'],
    nn: ['internpris', 'prisingsdokumentasjon'],
    en: ['transfer pricing'],
  },
  period: 'P10Y',
  kind: 'minimum',
  event: {
    nb: 'etter skattleggingsperiodens slutt',
    nn: 'etter slutten av skattleggingsperioden',
    en: 'after the end of the tax period',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
