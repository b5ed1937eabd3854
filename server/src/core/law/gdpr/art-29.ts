/** GDPR Article 29: Processing under the authority of the controller or processor. */
import { defineProvision } from '../provision.js';

export const gdpr29 = defineProvision({
  ref: 'gdpr:29',
  title: {
    nb: 'Behandling som utføres for den behandlingsansvarlige eller databehandleren',
    nn: 'Behandling som blir utført for den behandlingsansvarlege eller databehandlaren',
    en: 'Processing under the authority of the controller or processor',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Databehandlere, og alle som arbeider for dem eller for den behandlingsansvarlige og har tilgang til opplysninger, skal bare bruke dem slik den behandlingsansvarlige har bestemt, om ikke lov krever noe annet.',
    nn: 'Databehandlarar, og alle som arbeider for dei eller for den behandlingsansvarlege og har tilgang til opplysningar, skal berre bruke dei slik den behandlingsansvarlege har bestemt, om ikkje lov krev noko anna.',
    en: 'Processors, and everyone working for them or for the controller with access to data, may use the data only as the controller has instructed, unless law requires otherwise.',
  },
  recitals: [79],
  related: ['gdpr:28(3)(a)', 'gdpr:32(4)', 'gdpr:4(10)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
