/** Section 8-8-5 of bokff: Transfer allocation papers offshore, in our own words. */
import { defineProvision } from '../provision.js';

export const bokffS8_8_5 = defineProvision({
  ref: 'bokff:8-8-5',
  title: {
    nb: 'Dokumentasjon ved virksomhet på kontinentalsokkelen',
    nn: 'Dokumentasjon ved verksemd på kontinentalsokkelen',
    en: 'Transfer allocation papers offshore',
  },
  gist: {
    nb: 'Utenlandske foretak på sokkelen oppbevarer dokumentasjon av kostnadsfordelinger i ti år.',
    nn: 'Utanlandske føretak på sokkelen tek vare på dokumentasjon av kostnadsfordelingar i ti år.',
    en: 'Foreign firms on the continental shelf keep transfer-allocation papers for ten years.',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
