/** Section 5-6 of trafikkopplaring: Driving-school records, in our own words. */
import { defineProvision } from '../provision.js';

export const trafikkopplaringS5_6 = defineProvision({
  ref: 'trafikkopplaring:5-6',
  title: {
    nb: 'Oppbevaring av elevkort og lister',
    nn: 'Oppbevaring av elevkort og lister',
    en: 'Driving-school records',
  },
  gist: {
    nb: 'Trafikkskoler oppbevarer elevkort og lister i fem år.',
    nn: 'Trafikkskolar tek vare på elevkort og lister i fem år.',
    en: 'Driving schools keep pupil cards and lists for five years.',
  },
  related: ['gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
