/** GDPR Article 68: European Data Protection Board. */
import { defineProvision } from '../provision.js';

export const gdpr68 = defineProvision({
  ref: 'gdpr:68',
  title: {
    nb: 'Det europeiske personvernråd',
    nn: 'Det europeiske personvernrådet',
    en: 'European Data Protection Board',
  },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [] },
  gist: {
    nb: 'Oppretter Det europeiske personvernråd (EDPB), satt sammen av lederne for de nasjonale tilsynene og EUs datatilsyn. Det avløste Artikkel 29-gruppen. Datatilsynet deltar etter EØS-tilpasningen uten stemmerett.',
    nn: 'Opprettar Det europeiske personvernrådet (EDPB), sett saman av leiarane for dei nasjonale tilsyna og EUs datatilsyn. Det avløyste Artikkel 29-gruppa. Datatilsynet deltek etter EØS-tilpassinga utan røysterett.',
    en: 'Sets up the European Data Protection Board (EDPB), made up of the heads of the national authorities and the European Data Protection Supervisor. It replaced the Article 29 Working Party. Under the EEA adaptation Datatilsynet takes part without a vote.',
  },
  recitals: [139],
  related: ['gdpr:70', 'gdpr:73', 'gdpr:94(2)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
