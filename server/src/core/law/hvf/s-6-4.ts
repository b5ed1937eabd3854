/** Section 6-4 of hvf: Storage beyond five years, in our own words. */
import { defineProvision } from '../provision.js';

export const hvfS6_4 = defineProvision({
  ref: 'hvf:6-4',
  title: {
    nb: 'Lagring av personopplysninger utover fem år',
    nn: 'Lagring av personopplysningar utover fem år',
    en: 'Storage beyond five years',
  },
  gist: {
    nb: 'Siden 1. juli 2021: der forsterkede kundetiltak gjaldt da forholdet tok slutt, lagres opplysningene i ti år. Foretaket kan slette etter fem år når det vurderer at risikoen ikke var høy.',
    nn: 'Sidan 1. juli 2021: der forsterka kundetiltak galdt då forholdet tok slutt, blir opplysningane lagra i ti år. Føretaket kan slette etter fem år når det vurderer at risikoen ikkje var høg.',
    en: 'Since 1 July 2021: where enhanced due diligence applied when the relationship ended, data are kept for ten years. The firm may erase after five if it finds that the risk was not high.',
  },
  policy: {
    nb: '«Inntil ti år» for alle kunder er for langt.',
    nn: '«Inntil ti år» for alle kundar er for langt.',
    en: '"Up to ten years" for every customer is too long.',
  },
  related: ['hvl:30'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
