/** Section 10 of pol: Duty to seek advice before consent-based research on special categories, in our own words. */
import { defineProvision } from '../provision.js';

export const polS10 = defineProvision({
  ref: 'pol:10',
  title: {
    nb: 'Rådføringsplikt før behandling av særlige kategorier av personopplysninger for forskningsformål på grunnlag av samtykke',
    nn: 'Rådføringsplikt før behandling av særlege kategoriar av personopplysningar for forskingsføremål på grunnlag av samtykke',
    en: 'Duty to seek advice before consent-based research on special categories',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Plikten til å rådføre seg i § 9 annet ledd gjelder også når forskningen bygger på samtykke.',
    nn: 'Plikta til å rådføre seg i § 9 andre ledd gjeld også når forskinga byggjer på samtykke.',
    en: 'The duty to seek advice in section 9, second paragraph, also applies where the research rests on consent.',
  },
  related: ['pol:9', 'gdpr:9(2)(a)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
