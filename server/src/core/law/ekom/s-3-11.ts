/** Section 3-11 of ekom: Erasure of traffic data, in our own words. */
import { defineProvision } from '../provision.js';

export const ekomS3_11 = defineProvision({
  ref: 'ekom:3-11',
  title: {
    nb: 'Sletting av data',
    nn: 'Sletting av data',
    en: 'Erasure of traffic data',
  },
  structure: {
    '1': ['a', 'b'],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Tilbydere skal slette eller anonymisere trafikkdata, lokaliseringsdata og data som identifiserer brukeren, så snart de ikke trengs til kommunikasjon, fakturering eller lovpålagt lagring. Annen bruk krever samtykke etter forordningen.',
    nn: 'Tilbydarar skal slette eller anonymisere trafikkdata, lokaliseringsdata og data som identifiserer brukaren, så snart dei ikkje trengst til kommunikasjon, fakturering eller lovpålagd lagring. Annan bruk krev samtykke etter forordninga.',
    en: 'Providers must erase or anonymise traffic data, location data and data identifying the user as soon as they are no longer needed for transmission, billing or storage required by law. Other use needs consent on GDPR terms.',
  },
  policy: {
    nb: 'En tele- eller nettilbyder oppgir hva som lagres til fakturering og hvor lenge.',
    nn: 'Ein tele- eller nettilbydar oppgir kva som blir lagra til fakturering og kor lenge.',
    en: 'A telecom or access provider states what is kept for billing and how long.',
  },
  related: ['ekom:3-13', 'ekom2003:2-7'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
