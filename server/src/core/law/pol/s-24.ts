/** Section 24 of pol: Secrecy at the authorities, in our own words. */
import { defineProvision } from '../provision.js';

export const polS24 = defineProvision({
  ref: 'pol:24',
  title: {
    nb: 'Taushetsplikt',
    nn: 'Teieplikt',
    en: 'Secrecy at the authorities',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Ansatte i Datatilsynet og medlemmer av Personvernnemnda har taushetsplikt etter forvaltningsloven, også om sikkerhetstiltak og varsler. Datatilsynet kan dele med utenlandske tilsyn når de trenger det.',
    nn: 'Tilsette i Datatilsynet og medlemmer av Personvernnemnda har teieplikt etter forvaltningslova, også om tryggingstiltak og varsel. Datatilsynet kan dele med utanlandske tilsyn når dei treng det.',
    en: 'Staff of Datatilsynet and members of the Appeals Board are bound by secrecy under the Public Administration Act, also on security measures and reports. Datatilsynet may share with foreign authorities that need it.',
  },
  related: ['gdpr:54(2)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
