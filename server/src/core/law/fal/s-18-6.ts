/** Section 18-6 of fal: Limitation: personal insurance, in our own words. */
import { defineProvision } from '../provision.js';

export const falS18_6 = defineProvision({
  ref: 'fal:18-6',
  title: {
    nb: 'Foreldelse (personforsikring)',
    nn: 'Forelding (personforsikring)',
    en: 'Limitation: personal insurance',
  },
  gist: {
    nb: 'Krav på kapitalsummer i livsforsikring foreldes etter ti år, senest etter tjue; andre krav etter tre år, senest etter ti.',
    nn: 'Krav på kapitalsummar i livsforsikring blir forelda etter ti år, seinast etter tjue; andre krav etter tre år, seinast etter ti.',
    en: 'Claims for capital sums in life insurance lapse after ten years, at the latest twenty; other claims after three, at the latest ten.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
