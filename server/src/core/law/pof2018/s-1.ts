/** Section 1 of pof2018: Svalbard and Jan Mayen, in our own words. */
import { defineProvision } from '../provision.js';

export const pof2018S1 = defineProvision({
  ref: 'pof2018:1',
  title: {
    nb: 'Svalbard og Jan Mayen',
    nn: 'Svalbard og Jan Mayen',
    en: 'Svalbard and Jan Mayen',
  },
  gist: {
    nb: 'Forordningen og personopplysningsloven gjelder på Svalbard og Jan Mayen. På Svalbard gjelder ikke artikkel 56 og kapittel VII, og Datatilsynet kan gi dispensasjon når stedlige forhold krever det.',
    nn: 'Forordninga og personopplysningslova gjeld på Svalbard og Jan Mayen. På Svalbard gjeld ikkje artikkel 56 og kapittel VII, og Datatilsynet kan gi dispensasjon når lokale forhold krev det.',
    en: 'The GDPR and the Personal Data Act apply on Svalbard and Jan Mayen. Article 56 and Chapter VII do not apply on Svalbard, and Datatilsynet may grant dispensations where local conditions require it.',
  },
  related: ['pol:4', 'gdpr:56'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
