/** Section 9-6 of aml: Camera surveillance, in our own words. */
import { defineProvision } from '../provision.js';

export const amlS9_6 = defineProvision({
  ref: 'aml:9-6',
  title: {
    nb: 'Kameraovervåking',
    nn: 'Kameraovervaking',
    en: 'Camera surveillance',
  },
  gist: {
    nb: 'Gir hjemmel for forskriften om kameraovervåking i virksomhet (FOR-2018-07-02-1107): når overvåking er tillatt, varsling, utlevering og sletting.',
    nn: 'Gir heimel for forskrifta om kameraovervaking i verksemd (FOR-2018-07-02-1107): når overvaking er tillaten, varsling, utlevering og sletting.',
    en: 'Authorises the regulation on camera surveillance in undertakings (FOR-2018-07-02-1107): when it is allowed, notice, disclosure and erasure.',
  },
  related: ['kamera:3', 'kamera:4', 'kamera:6'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
