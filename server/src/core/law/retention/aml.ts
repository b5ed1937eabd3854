/** Customer due-diligence data: P5Y, exact. */
import { definePeriod } from '../retention.js';

export const amlPeriod = definePeriod({
  id: 'aml',
  act: 'hvl',
  section: 'hvl:30',
  related: ['hvf:6-4'],
  what: {
    nb: 'opplysninger og dokumenter fra kundekontroll',
    nn: 'opplysningar og dokument frå kundekontroll',
    en: 'customer due-diligence data',
  },
  names: {
    nb: [
      'kundetiltak',
      'kundekontroll',
      'legitimasjon',
      'identitetskontroll',
      'reelle rettighetshaver',
      'hvitvasking',
      'pep',
    ],
    nn: [
      'kundetiltak',
      'kundekontroll',
      'legitimasjon',
      'identitetskontroll',
      'reelle rettshavar',
      'kvitvasking',
      'hvitvasking',
      'pep',
    ],
    en: ['due diligence', 'identification', 'beneficial owner', 'kyc', 'money laundering', 'pep'],
  },
  period: 'P5Y',
  kind: 'exact',
  alternatives: [
    {
      period: 'P10Y',
      when: {
        nb: 'etter hvitvaskingsforskriften § 6-4, der forsterkede tiltak gjaldt da forholdet tok slutt',
        nn: 'etter kvitvaskingsforskrifta § 6-4, der forsterka tiltak galdt då forholdet tok slutt',
        en: 'under section 6-4 of the regulation, where enhanced measures applied when the relationship ended',
      },
    },
  ],
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
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Ti år gjelder bare der forsterkede tiltak ble brukt; ellers skal personopplysningene slettes etter fem.',
        nn: 'Ti år gjeld berre der forsterka tiltak vart brukte; elles skal personopplysningane slettast etter fem.',
        en: 'Ten years is only for enhanced measures; otherwise the personal data must be erased after five.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
