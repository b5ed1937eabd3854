/** GDPR Article 62: Joint operations of supervisory authorities. */
import { defineProvision } from '../provision.js';

export const gdpr62 = defineProvision({
  ref: 'gdpr:62',
  title: {
    nb: 'Tilsynsmyndighetenes felles aktiviteter',
    nn: 'Fellesaktivitetane til tilsynsstyresmaktene',
    en: 'Joint operations of supervisory authorities',
  },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [], '7': [] },
  gist: {
    nb: 'Tilsyn kan undersøke og håndheve sammen. Tilsyn der virksomheten er etablert, eller der mange er vesentlig berørt, har rett til å være med. Artikkelen regulerer også hvem som svarer for skade som utsendt personale volder.',
    nn: 'Tilsyn kan undersøke og handheve saman. Tilsyn der verksemda er etablert, eller der mange er vesentleg råka, har rett til å vere med. Artikkelen regulerer også kven som svarer for skade som utsendt personale valdar.',
    en: 'Authorities may investigate and enforce jointly. Those where the organisation is established, or where many people are substantially affected, have a right to join. It also settles who answers for harm caused by seconded staff.',
  },
  recitals: [134],
  related: ['gdpr:60', 'gdpr:61'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
