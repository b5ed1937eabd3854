/** Section 19 of pol: Regulations on the duty to designate a DPO, in our own words. */
import { defineProvision } from '../provision.js';

export const polS19 = defineProvision({
  ref: 'pol:19',
  title: {
    nb: 'Forskrifter om plikt til å utpeke personvernombud',
    nn: 'Forskrifter om plikt til å peike ut personvernombod',
    en: 'Regulations on the duty to designate a DPO',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Lar Kongen utvide plikten til å ha personvernombud i forskrift. I loven av 2000 var § 19 informasjonsplikten, i dag artikkel 13.',
    nn: 'Lèt Kongen utvide plikta til å ha personvernombod i forskrift. I lova av 2000 var § 19 informasjonsplikta, i dag artikkel 13.',
    en: 'Lets the King extend the duty to have a DPO by regulation. In the act of 2000 section 19 was the duty to inform, today Article 13.',
  },
  related: ['gdpr:37', 'gdpr:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
