/** Section 9 of foreld: Claims for damages, in our own words. */
import { defineProvision } from '../provision.js';

export const foreldS9 = defineProvision({
  ref: 'foreld:9',
  title: {
    nb: 'Krav på skadeserstatning',
    nn: 'Krav på skadebot',
    en: 'Claims for damages',
  },
  gist: {
    nb: 'Erstatningskrav utenfor kontrakt foreldes tre år etter at den skadelidte fikk kunnskap om skaden og den ansvarlige, og senest etter tjue år.',
    nn: 'Skadebotkrav utanfor kontrakt blir forelda tre år etter at den skadelidne fekk kunnskap om skaden og den ansvarlege, og seinast etter tjue år.',
    en: 'Claims for damages outside contract lapse three years after the injured party knew of the harm and who is liable, and at the latest after twenty.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
