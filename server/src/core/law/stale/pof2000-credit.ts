/** Chapter 4 of the regulation of 2000 on credit information. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pof2000Credit = defineStale({
  id: 'pof2000-credit',
  names: {
    nb: [
      'personopplysningsforskriften kapittel 4',
      'personopplysningsforskriften § 4-',
      'personopplysningsforskriftens kapittel 4',
    ],
    nn: ['personopplysningsforskrifta kapittel 4'],
    en: ['personal data regulations chapter 4', 'chapter 4 of the personal data regulation'],
  },
  why: {
    nb: 'Reglene om kredittopplysning står siden 1. juli 2022 i kredittopplysningsloven.',
    nn: 'Reglane om kredittopplysning står sidan 1. juli 2022 i kredittopplysningslova.',
    en: 'Since 1 July 2022 credit information is governed by the Credit Information Act.',
  },
  now: {
    nb: 'kredittopplysningsloven (LOV-2019-12-20-109)',
    nn: 'kredittopplysningslova (LOV-2019-12-20-109)',
    en: 'the Credit Information Act (LOV-2019-12-20-109)',
  },
  refs: ['kreditt:17', 'kreditt:21'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
