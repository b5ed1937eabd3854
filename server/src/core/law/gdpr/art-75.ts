/** GDPR Article 75: Secretariat. */
import { defineProvision } from '../provision.js';

export const gdpr75 = defineProvision({
  ref: 'gdpr:75',
  title: { nb: 'Sekretariat', nn: 'Sekretariat', en: 'Secretariat' },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
  gist: {
    nb: 'EUs datatilsyn (EDPS) stiller med sekretariatet for Personvernrådet, som bare tar instrukser fra rådets leder og holdes atskilt fra tilsynets egne oppgaver.',
    nn: 'EUs datatilsyn (EDPS) stiller med sekretariatet for Personvernrådet, som berre tek imot instruksar frå leiaren i rådet og blir halde skilt frå dei eigne oppgåvene til tilsynet.',
    en: "The European Data Protection Supervisor (EDPS) supplies the Board's secretariat, which takes instructions only from the chair and is kept apart from the Supervisor's own tasks.",
  },
  recitals: [118, 140],
  related: ['gdpr:68'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
