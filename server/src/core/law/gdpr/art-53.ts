/** GDPR Article 53: General conditions for the members of the supervisory authority. */
import { defineProvision } from '../provision.js';

export const gdpr53 = defineProvision({
  ref: 'gdpr:53',
  title: {
    nb: 'Generelle vilkår for medlemmer av tilsynsmyndigheten',
    nn: 'Generelle vilkår for medlemmer av tilsynsstyresmakta',
    en: 'General conditions for the members of the supervisory authority',
  },
  structure: { '1': [], '2': [], '3': [], '4': [] },
  gist: {
    nb: 'Regler om hvem som utnevner lederen eller medlemmene av et tilsyn, i en åpen prosess, om kvalifikasjonene de må ha, og om at de bare kan avsettes ved alvorlig svikt eller når vilkårene ikke lenger er oppfylt.',
    nn: 'Reglar om kven som utnemner leiaren eller medlemmene av eit tilsyn, i ein open prosess, om kvalifikasjonane dei må ha, og om at dei berre kan avsetjast ved alvorleg svikt eller når vilkåra ikkje lenger er oppfylte.',
    en: 'Rules on who appoints the head or members of an authority, in an open process, the qualifications they need, and that they may be removed only for serious failure or when they no longer meet the conditions.',
  },
  recitals: [121],
  related: ['gdpr:52', 'gdpr:54'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
