/** GDPR Article 93: Committee procedure. */
import { defineProvision } from '../provision.js';

export const gdpr93 = defineProvision({
  ref: 'gdpr:93',
  title: { nb: 'Komitéprosedyre', nn: 'Komitéprosedyre', en: 'Committee procedure' },
  structure: { '1': [], '2': [], '3': [] },
  gist: {
    nb: 'Regler om komiteen som bistår Kommisjonen når den vedtar gjennomføringsrettsakter, som adekvansbeslutninger og standardvilkår (forordning (EU) nr. 182/2011).',
    nn: 'Reglar om komiteen som hjelper Kommisjonen når han vedtek gjennomføringsrettsakter, som adekvansavgjerder og standardvilkår (forordning (EU) nr. 182/2011).',
    en: 'Rules on the committee that assists the Commission when it adopts implementing acts such as adequacy decisions and standard clauses (Regulation (EU) No 182/2011).',
  },
  recitals: [168, 169],
  related: ['gdpr:45', 'gdpr:46(2)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
