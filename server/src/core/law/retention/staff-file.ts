/** Personnel files: no figure in the law, guidance. */
import { definePeriod } from '../retention.js';

export const staffFilePeriod = definePeriod({
  id: 'staff-file',
  act: 'gdpr',
  section: 'gdpr:5(1)(e)',
  what: {
    nb: 'personalmappe',
    nn: 'personalmappe',
    en: 'personnel file',
  },
  names: {
    nb: ['personalmappe', 'ansattmappe', 'personalopplysning', 'ansettelsesforhold'],
    nn: ['personalmappe', 'tilsettmappe', 'personalopplysning', 'tilsetjingsforhold'],
    en: ['personnel file', 'employee file', 'employment record', 'staff record'],
  },
  period: null,
  kind: 'guidance',
  event: {
    nb: 'etter at arbeidsforholdet er avsluttet',
    nn: 'etter at arbeidsforholdet er avslutta',
    en: 'after employment ends',
  },
  eventCues: {
    nb: ['arbeidsforhold', 'ansettelse', 'slutte', 'fratre', 'opphør'],
    nn: ['arbeidsforhold', 'tilsetjing', 'slutta', 'fråtre', 'slutt'],
    en: ['employment', 'leaves', 'leaving', 'departure', 'terminat'],
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Arbeidsmiljøloven krever ingen ti år; det er ikke noen felles frist.',
        nn: 'Arbeidsmiljølova krev ingen ti år; det finst ikkje nokon felles frist.',
        en: 'No law requires ten years; there is no common period.',
      },
    },
  ],
  note: {
    nb: 'Så lenge ansettelsen varer, deretter bare det som trengs: krav i tre år, lønnsbilag i fem.',
    nn: 'Så lenge tilsetjinga varer, deretter berre det som trengst: krav i tre år, lønsbilag i fem.',
    en: 'For the length of employment, then only what is needed: claims for three years, payroll vouchers for five.',
  },
  certainty: 'known',
  asOf: '2026-11-22',
});
