/** GDPR Article 54: Rules on the establishment of the supervisory authority. */
import { defineProvision } from '../provision.js';

export const gdpr54 = defineProvision({
  ref: 'gdpr:54',
  title: {
    nb: 'Regler om opprettelse av tilsynsmyndigheten',
    nn: 'Reglar om oppretting av tilsynsstyresmakta',
    en: 'Rules on the establishment of the supervisory authority',
  },
  structure: { '1': ['a', 'b', 'c', 'd', 'e', 'f'], '2': [] },
  gist: {
    nb: 'Staten må ved lov opprette tilsynet og regulere utnevning, tjenestetid (minst fire år) og forbud mot uforenlig virksomhet. Ansatte og ledelse har taushetsplikt også etter at de slutter, særlig om varslere.',
    nn: 'Staten må ved lov opprette tilsynet og regulere utnemning, tenestetid (minst fire år) og forbod mot uforeinleg verksemd. Tilsette og leiing har teieplikt også etter at dei sluttar, særleg om varslarar.',
    en: 'States must set up the authority by law and regulate appointment, term (at least four years) and incompatible activities. Staff and members are bound by secrecy even after leaving, above all about people who report breaches.',
  },
  recitals: [117, 121],
  related: ['gdpr:51', 'gdpr:53', 'pol:20', 'pol:24'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
