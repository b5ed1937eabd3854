/** Section 8-4 of pof2000: Erasure of camera footage (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const pof2000S8_4 = defineProvision({
  ref: 'pof2000:8-4',
  title: {
    nb: 'Sletting av opptak fra kameraovervåking (opphevet)',
    nn: 'Sletting av opptak frå kameraovervaking (oppheva)',
    en: 'Erasure of camera footage (repealed)',
  },
  gist: {
    nb: 'Slettefristen for kameraopptak i forskriften av 2000, opphevet 20. juli 2018. Nå: kameraforskriften § 6, én uke.',
    nn: 'Slettefristen for kameraopptak i forskrifta av 2000, oppheva 20. juli 2018. No: kameraforskrifta § 6, éi veke.',
    en: 'The time limit for camera footage in the regulation of 2000, repealed on 20 July 2018. Now section 6 of the camera regulation: one week.',
  },
  related: ['kamera:6'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
