/** GDPR Article 87: Processing of the national identification number. */
import { defineProvision } from '../provision.js';

export const gdpr87 = defineProvision({
  ref: 'gdpr:87',
  title: {
    nb: 'Behandling av nasjonalt identifikasjonsnummer',
    nn: 'Behandling av nasjonalt identifikasjonsnummer',
    en: 'Processing of the national identification number',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Lar statene sette egne vilkår for fødselsnummer og lignende. Norge har gjort det i personopplysningsloven § 12: saklig behov for sikker identifisering, og at nummeret er nødvendig for det. Fødselsnummer er ikke en særlig kategori etter artikkel 9.',
    nn: 'Lèt statane setje eigne vilkår for fødselsnummer og liknande. Noreg har gjort det i personopplysningslova § 12: sakleg behov for sikker identifisering, og at nummeret er nødvendig for det. Fødselsnummer er ikkje ein særleg kategori etter artikkel 9.',
    en: 'Lets states set their own terms for national identity numbers. Norway did so in section 12 of the Act: an objective need for certain identification, for which the number is necessary. The number is not a special category under Article 9.',
  },
  policy: {
    nb: 'Brukes fødselsnummer, si til hva og hvorfor sikker identifisering er nødvendig. Ikke kall det sensitivt etter artikkel 9.',
    nn: 'Blir fødselsnummer brukt, sei til kva og kvifor sikker identifisering er nødvendig. Ikkje kall det sensitivt etter artikkel 9.',
    en: 'If identity numbers are used, say what for and why certain identification is needed. Do not call them sensitive under Article 9.',
  },
  related: ['gdpr:9', 'pol:12'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
