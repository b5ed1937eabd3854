/** Section 13 of pol: Regulations on transfers to third countries, in our own words. */
import { defineProvision } from '../provision.js';

export const polS13 = defineProvision({
  ref: 'pol:13',
  title: {
    nb: 'Forskrifter om overføring av personopplysninger til tredjestater eller internasjonale organisasjoner',
    nn: 'Forskrifter om overføring av personopplysningar til tredjestatar eller internasjonale organisasjonar',
    en: 'Regulations on transfers to third countries',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Lar Kongen gi forskrift om overføring til tredjestater og internasjonale organisasjoner; brukt i personopplysningsforskriften § 2. I loven av 2000 handlet § 13 om informasjonssikkerhet, i dag artikkel 32.',
    nn: 'Lèt Kongen gi forskrift om overføring til tredjestatar og internasjonale organisasjonar; brukt i personopplysningsforskrifta § 2. I lova av 2000 handla § 13 om informasjonstryggleik, i dag artikkel 32.',
    en: 'Lets the King regulate transfers to third countries and international organisations; used in section 2 of the regulation of 2018. In the act of 2000 section 13 was about information security, today Article 32.',
  },
  related: ['pof2018:2', 'gdpr:45', 'gdpr:32'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
