/** Section 8-11 of skatteforvaltning: Transfer-pricing documentation, in our own words. */
import { defineProvision } from '../provision.js';

export const skatteforvaltningS8_11 = defineProvision({
  ref: 'skatteforvaltning:8-11',
  title: {
    nb: 'Dokumentasjon av kontrollerte transaksjoner',
    nn: 'Dokumentasjon av kontrollerte transaksjonar',
    en: 'Transfer-pricing documentation',
  },
  gist: {
    nb: 'Dokumentasjon av prising mellom nærstående selskaper oppbevares i ti år etter skattleggingsperiodens slutt (annet ledd).',
    nn: 'Dokumentasjon av prising mellom nærståande selskap skal takast vare på i ti år etter slutten av skattleggingsperioden (andre ledd).',
    en: 'Documentation of pricing between related companies is kept for ten years after the end of the tax period (second paragraph).',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
