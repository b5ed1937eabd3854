/** Section 1 of kamera: Scope, in our own words. */
import { defineProvision } from '../provision.js';

export const kameraS1 = defineProvision({
  ref: 'kamera:1',
  title: {
    nb: 'Virkeområde',
    nn: 'Verkeområde',
    en: 'Scope',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Gjelder fastmontert, vedvarende eller regelmessig kameraovervåking i virksomheter, med eller uten opptak, og uekte kameraer og skilt.',
    nn: 'Gjeld fastmontert, vedvarande eller regelmessig kameraovervaking i verksemder, med eller utan opptak, og uekte kamera og skilt.',
    en: 'Covers fixed, continuous or regularly repeated camera surveillance in undertakings, with or without recording, and dummy cameras and signs.',
  },
  related: ['pol:31', 'aml:9-6'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
