/** Section 23 of pol: Access to information for the authorities, in our own words. */
import { defineProvision } from '../provision.js';

export const polS23 = defineProvision({
  ref: 'pol:23',
  title: {
    nb: 'Tilgang til opplysninger',
    nn: 'Tilgang til opplysningar',
    en: 'Access to information for the authorities',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Datatilsynet og Personvernnemnda kan hente inn opplysninger uten hinder av taushetsplikt. Behandling som trengs av hensyn til nasjonal sikkerhet, er unntatt.',
    nn: 'Datatilsynet og Personvernnemnda kan hente inn opplysningar utan hinder av teieplikt. Behandling som trengst av omsyn til nasjonal tryggleik, er unnateken.',
    en: 'Datatilsynet and the Appeals Board may obtain information despite secrecy duties. Processing needed for national security is excepted.',
  },
  related: ['gdpr:58(1)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
