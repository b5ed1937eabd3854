/** Cameras outside the camera regulation: P7D, guidance. */
import { definePeriod } from '../retention.js';

export const cctvOtherPeriod = definePeriod({
  id: 'cctv-other',
  act: 'gdpr',
  section: 'gdpr:5(1)(e)',
  what: {
    nb: 'kamera på privat grunn og i borettslag',
    nn: 'kamera på privat grunn og i burettslag',
    en: 'cameras on private land and in housing co-ops',
  },
  names: {
    nb: ['kamera', 'borettslag', 'sameie', 'dørklokke'],
    nn: ['kamera', 'burettslag', 'sameige', 'dørklokke'],
    en: ['camera', 'housing co op', 'doorbell'],
  },
  period: 'P7D',
  kind: 'guidance',
  event: {
    nb: 'etter at opptaket er gjort',
    nn: 'etter at opptaket er gjort',
    en: 'after the recording',
  },
  eventCues: {
    nb: ['opptak', 'registrert', 'filmet', 'tatt opp'],
    nn: ['opptak', 'registrert', 'filma', 'teke opp'],
    en: ['recording', 'recorded', 'capture', 'filmed'],
  },
  note: {
    nb: 'Ingen forskrift setter fristen; én uke er tommelfingerregelen, lengre bare med god grunn.',
    nn: 'Ingen forskrift set fristen; éi veke er tommelfingerregelen, lengre berre med god grunn.',
    en: 'No regulation sets the limit; one week is the rule of thumb, longer only with good reason.',
  },
  certainty: 'known',
  asOf: '2026-11-22',
});
