/** GDPR Article 91: Existing data protection rules of churches and religious associations. */
import { defineProvision } from '../provision.js';

export const gdpr91 = defineProvision({
  ref: 'gdpr:91',
  title: {
    nb: 'Eksisterende regler om vern av personopplysninger for kirker og religiøse sammenslutninger',
    nn: 'Eksisterande reglar om vern av personopplysningar for kyrkjer og religiøse samanslutningar',
    en: 'Existing data protection rules of churches and religious associations',
  },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Trossamfunn som hadde egne fullstendige personvernregler da forordningen trådte i kraft, kan beholde dem hvis de tilpasses, under uavhengig tilsyn. Har liten betydning i Norge, der vanlige regler gjelder.',
    nn: 'Trussamfunn som hadde eigne fullstendige personvernreglar då forordninga tok til å gjelde, kan halde på dei om dei blir tilpassa, under uavhengig tilsyn. Har lite å seie i Noreg, der vanlege reglar gjeld.',
    en: 'Religious bodies with their own full data protection rules when the Regulation entered into force may keep them if aligned, under independent supervision. Of little weight in Norway, where the ordinary rules apply.',
  },
  recitals: [165],
  related: ['gdpr:9(2)(d)', 'gdpr:51'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
