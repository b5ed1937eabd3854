/** GDPR Article 24: Responsibility of the controller. */
import { defineProvision } from '../provision.js';

export const gdpr24 = defineProvision({
  ref: 'gdpr:24',
  title: {
    nb: 'Den behandlingsansvarliges ansvar',
    nn: 'Ansvaret til den behandlingsansvarlege',
    en: 'Responsibility of the controller',
  },
  structure: { '1': [], '2': [], '3': [] },
  gist: {
    nb: 'Den behandlingsansvarlige må selv sørge for at forordningen følges, og kunne vise det. Tiltakene skal stå i forhold til risikoen og holdes ved like.',
    nn: 'Den behandlingsansvarlege må sjølv syte for at forordninga blir følgd, og kunne vise det. Tiltaka skal stå i høve til risikoen og haldast ved like.',
    en: 'Makes the controller responsible for compliance and for being able to prove it. Measures are scaled to the risk and kept up to date.',
  },
  points: {
    '1': {
      nb: 'Tekniske og organisatoriske tiltak skal sikre og dokumentere etterlevelse, tilpasset risikoen, og oppdateres når det trengs. Dette er kjernen i internkontrollen.',
      nn: 'Tekniske og organisatoriske tiltak skal sikre og dokumentere at reglane blir følgde, tilpassa risikoen, og oppdaterast når det trengst. Dette er kjernen i internkontrollen.',
      en: 'Technical and organisational measures must secure and document compliance, scaled to the risk, and be updated as needed. This is the heart of internal control.',
    },
    '2': {
      nb: 'Når omfanget tilsier det, hører interne retningslinjer for personvern med blant tiltakene. Det er ikke det samme som personvernerklæringen.',
      nn: 'Når omfanget tilseier det, høyrer interne retningslinjer for personvern med mellom tiltaka. Det er ikkje det same som personvernerklæringa.',
      en: 'Where the scale of processing calls for it, the measures include internal data protection policies. These are not the same thing as the privacy notice.',
    },
    '3': {
      nb: 'Godkjente atferdsnormer eller sertifisering kan telle med som bevis på etterlevelse, men avgjør ikke spørsmålet.',
      nn: 'Godkjende åtferdsnormer eller sertifisering kan telje med som bevis på at reglane blir følgde, men avgjer ikkje spørsmålet.',
      en: 'Approved codes of conduct or certification can count as evidence of compliance but do not settle it.',
    },
  },
  recitals: [74, 75, 76, 77, 83, 89],
  related: ['gdpr:5(2)', 'gdpr:25', 'gdpr:32', 'gdpr:40', 'gdpr:42', 'pol:26'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
