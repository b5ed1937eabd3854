/** Section 3-14 of ekom: Handing over IP addresses, in our own words. */
import { defineProvision } from '../provision.js';

export const ekomS3_14 = defineProvision({
  ref: 'ekom:3-14',
  title: {
    nb: 'Utlevering av IP-adresser',
    nn: 'Utlevering av IP-adresser',
    en: 'Handing over IP addresses',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
  },
  gist: {
    nb: 'Opplysninger som bare er lagret etter § 3-13, kan gis til politi og påtalemyndighet i saker om handlinger med en strafferamme på tre år eller mer, eller om enkelte nevnte lovbrudd; ikke til private i sivile saker.',
    nn: 'Opplysningar som berre er lagra etter § 3-13, kan bli gitt til politi og påtalemakt i saker om handlingar med ei strafferamme på tre år eller meir, eller om enkelte nemnde lovbrot; ikkje til private i sivile saker.',
    en: 'Data stored only under section 3-13 may go to the police and prosecution in cases carrying three years or more, or certain listed offences; not to private parties in civil cases.',
  },
  related: ['ekom:3-13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
