/** Due-diligence data where enhanced measures applied: P10Y, exact. */
import { definePeriod } from '../retention.js';

export const amlEnhancedPeriod = definePeriod({
  id: 'aml-enhanced',
  act: 'hvf',
  section: 'hvf:6-4',
  related: ['hvl:30(4)'],
  what: {
    nb: 'opplysninger fra forsterkede kundetiltak',
    nn: 'opplysningar frå forsterka kundetiltak',
    en: 'data from enhanced due diligence',
  },
  names: {
    nb: ['forsterkede kundetiltak', 'forsterkede tiltak', 'høy risiko', 'politisk eksponert'],
    nn: ['forsterka kundetiltak', 'forsterka tiltak', 'høg risiko', 'politisk eksponert'],
    en: ['enhanced due diligence', 'enhanced measures', 'high risk', 'politically exposed'],
  },
  period: 'P10Y',
  kind: 'exact',
  event: {
    nb: 'etter at kundeforholdet ble avsluttet eller transaksjonen gjennomført',
    nn: 'etter at kundeforholdet vart avslutta eller transaksjonen gjennomført',
    en: 'after the customer relationship ended or the transaction was carried out',
  },
  eventCues: {
    nb: ['kundeforhold', 'avslutt', 'opphør', 'transaksjon'],
    nn: ['kundeforhold', 'avslutt', 'slutt', 'transaksjon'],
    en: ['relationship', 'ended', 'end of', 'terminat', 'transaction'],
  },
  note: {
    nb: 'Ti år er også det absolutte taket (hvitvaskingsloven § 30); foretaket kan slette etter fem når risikoen ikke var høy.',
    nn: 'Ti år er også det absolutte taket (kvitvaskingslova § 30); føretaket kan slette etter fem når risikoen ikkje var høg.',
    en: 'Ten years is also the absolute ceiling (section 30 of the act); a firm may erase after five if the risk was not high.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
