/** GDPR Article 61: Mutual assistance. */
import { defineProvision } from '../provision.js';

export const gdpr61 = defineProvision({
  ref: 'gdpr:61',
  title: { nb: 'Gjensidig bistand', nn: 'Gjensidig hjelp', en: 'Mutual assistance' },
  structure: { '1': [], '2': [], '3': [], '4': ['a', 'b'], '5': [], '6': [], '7': [], '8': [], '9': [] },
  gist: {
    nb: 'Tilsynene skal hjelpe hverandre med informasjon og undersøkelser, gratis og innen en måned. Avslag krever at tilsynet mangler kompetanse eller at hjelpen ville være ulovlig. Kommer det ikke svar, kan det andre tilsynet gripe inn midlertidig.',
    nn: 'Tilsyna skal hjelpe kvarandre med informasjon og undersøkingar, gratis og innan ein månad. Avslag krev at tilsynet manglar kompetanse eller at hjelpa ville vere ulovleg. Kjem det ikkje svar, kan det andre tilsynet gripe inn mellombels.',
    en: 'Authorities help each other with information and investigations, free of charge and within a month. Refusal needs lack of competence or unlawfulness. If no answer comes, the other authority may take provisional measures.',
  },
  recitals: [133],
  related: ['gdpr:60', 'gdpr:62', 'gdpr:66'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
