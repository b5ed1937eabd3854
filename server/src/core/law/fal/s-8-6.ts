/** Section 8-6 of fal: Limitation: damage insurance, in our own words. */
import { defineProvision } from '../provision.js';

export const falS8_6 = defineProvision({
  ref: 'fal:8-6',
  title: {
    nb: 'Foreldelse (skadeforsikring)',
    nn: 'Forelding (skadeforsikring)',
    en: 'Limitation: damage insurance',
  },
  gist: {
    nb: 'Krav på erstatning foreldes tre år etter utgangen av året da den berettigede fikk kunnskap, og senest etter ti år.',
    nn: 'Krav på skadebot blir forelda tre år etter utgangen av året då den som har rett til skadebota, fekk kunnskap, og seinast etter ti år.',
    en: 'Claims lapse three years after the end of the year in which the entitled person knew, and at the latest after ten.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
