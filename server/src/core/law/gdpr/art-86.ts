/** GDPR Article 86: Processing and public access to official documents. */
import { defineProvision } from '../provision.js';

export const gdpr86 = defineProvision({
  ref: 'gdpr:86',
  title: {
    nb: 'Behandling og allmennhetens innsyn i offentlige dokumenter',
    nn: 'Behandling og innsyn for ålmenta i offentlege dokument',
    en: 'Processing and public access to official documents',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Offentlige dokumenter med personopplysninger kan utleveres etter lov om innsyn. I Norge er det offentleglova, med taushetsplikt som grense. Personvernforordningen stanser ikke innsyn som loven gir.',
    nn: 'Offentlege dokument med personopplysningar kan utleverast etter lov om innsyn. I Noreg er det offentleglova, med teieplikta som grense. Personvernforordninga stansar ikkje innsyn som lova gir.',
    en: 'Official documents with personal data may be disclosed under access laws. In Norway that is the Freedom of Information Act (offentleglova), limited by secrecy duties. The Regulation does not stop access that the law gives.',
  },
  policy: {
    nb: 'Et offentlig organ bør si at henvendelser kan bli journalført og omfattet av innsyn etter offentleglova.',
    nn: 'Eit offentleg organ bør seie at førespurnader kan bli journalførte og omfatta av innsyn etter offentleglova.',
    en: 'A public body should say that enquiries may be recorded in its journal and open to access under the Freedom of Information Act.',
  },
  recitals: [154],
  related: ['gdpr:85', 'gdpr:6(1)(c)', 'pol:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
