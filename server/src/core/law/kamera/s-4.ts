/** Section 4 of kamera: Notice that surveillance takes place, in our own words. */
import { defineProvision } from '../provision.js';

export const kameraS4 = defineProvision({
  ref: 'kamera:4',
  title: {
    nb: 'Varsel om at overvåking finner sted',
    nn: 'Varsel om at overvaking skjer',
    en: 'Notice that surveillance takes place',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Skilt eller lignende skal gjøre det klart at stedet overvåkes, om lyd tas opp, og hvem som er behandlingsansvarlig.',
    nn: 'Skilt eller liknande skal gjere det klart at staden blir overvaka, om lyd blir teken opp, og kven som er behandlingsansvarleg.',
    en: 'A sign or the like must make clear that the place is monitored, whether sound is recorded, and who the controller is.',
  },
  policy: {
    nb: 'Erklæringen utfyller skiltet: formål, grunnlag, lagringstid, mottakere og rettigheter.',
    nn: 'Erklæringa utfyller skiltet: føremål, grunnlag, lagringstid, mottakarar og rettar.',
    en: 'The notice completes the sign: purpose, basis, storage period, recipients and rights.',
  },
  related: ['gdpr:13', 'kamera:6'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
