/** Section 3 of epost: Procedure for access, in our own words. */
import { defineProvision } from '../provision.js';

export const epostS3 = defineProvision({
  ref: 'epost:3',
  title: {
    nb: 'Prosedyrer ved innsyn',
    nn: 'Prosedyrar ved innsyn',
    en: 'Procedure for access',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
    '6': [],
    '7': [],
  },
  gist: {
    nb: 'Den ansatte skal så vidt mulig varsles, få uttale seg og være til stede, og kan protestere etter artikkel 21. Skjedde innsynet uten varsel, gis skriftlig beskjed etterpå om metode og hva som ble åpnet.',
    nn: 'Den tilsette skal så vidt mogleg bli varsla, få uttale seg og vere til stades, og kan protestere etter artikkel 21. Skjedde innsynet utan varsel, skal den tilsette ha skriftleg melding etterpå om metode og kva som vart opna.',
    en: 'The employee is to be notified, heard and present as far as possible, and may object under Article 21. If it happened without notice, written word follows on the method and what was opened.',
  },
  related: ['gdpr:21', 'epost:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
