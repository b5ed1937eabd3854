/** Section 2a-11 of leveringskvalitet: Keeping case documentation, in our own words. */
import { defineProvision } from '../provision.js';

export const leveringskvalitetS2a_11 = defineProvision({
  ref: 'leveringskvalitet:2a-11',
  title: {
    nb: 'Oppbevaring av saksdokumentasjon',
    nn: 'Oppbevaring av saksdokumentasjon',
    en: 'Keeping case documentation',
  },
  gist: {
    nb: 'Nettselskaper oppbevarer dokumentasjon i saker om leveringskvalitet i ti år.',
    nn: 'Nettselskap tek vare på dokumentasjon i saker om leveringskvalitet i ti år.',
    en: 'Grid companies keep documentation in supply-quality cases for ten years.',
  },
  related: ['gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
