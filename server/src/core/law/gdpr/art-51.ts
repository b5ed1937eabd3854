/** GDPR Article 51: Supervisory authority. */
import { defineProvision } from '../provision.js';

export const gdpr51 = defineProvision({
  ref: 'gdpr:51',
  title: { nb: 'Tilsynsmyndighet', nn: 'Tilsynsstyresmakt', en: 'Supervisory authority' },
  structure: { '1': [], '2': [], '3': [], '4': [] },
  gist: {
    nb: 'Hver stat skal ha minst én uavhengig myndighet som fører tilsyn med forordningen. I Norge er det Datatilsynet (personopplysningsloven § 20).',
    nn: 'Kvar stat skal ha minst éi uavhengig styresmakt som fører tilsyn med forordninga. I Noreg er det Datatilsynet (personopplysningslova § 20).',
    en: 'Each state must have at least one independent authority that oversees the Regulation. In Norway it is Datatilsynet (section 20 of the Personal Data Act).',
  },
  points: {
    '1': {
      nb: 'Tilsynet skal både verne folks rettigheter og fremme fri flyt av opplysninger innen EØS.',
      nn: 'Tilsynet skal både verne rettane til folk og fremje fri flyt av opplysningar innanfor EØS.',
      en: "The authority protects people's rights and promotes the free flow of data inside the EEA.",
    },
    '2': {
      nb: 'Tilsynene skal samarbeide slik at forordningen forstås likt overalt.',
      nn: 'Tilsyna skal samarbeide slik at forordninga blir forstått likt overalt.',
      en: 'Authorities cooperate so that the Regulation is applied alike everywhere.',
    },
  },
  recitals: [117, 118, 119],
  related: ['gdpr:55', 'gdpr:57', 'gdpr:58', 'gdpr:77', 'pol:20'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
