/** Section 2-8 a of ekom2003: Storage of IP addresses (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const ekom2003S2_8a = defineProvision({
  ref: 'ekom2003:2-8a',
  title: {
    nb: 'Lagring av IP-adresser (opphevet)',
    nn: 'Lagring av IP-adresser (oppheva)',
    en: 'Storage of IP addresses (repealed)',
  },
  gist: {
    nb: 'IP-lagring i loven av 2003, opphevet 1. januar 2025. Nå: ekomloven §§ 3-13 og 3-14.',
    nn: 'IP-lagring i lova av 2003, oppheva 1. januar 2025. No: ekomlova §§ 3-13 og 3-14.',
    en: 'IP storage under the act of 2003, repealed on 1 January 2025. Now sections 3-13 and 3-14 of the act of 2024.',
  },
  related: ['ekom:3-13', 'ekom:3-14'],
  certainty: 'known',
  asOf: '2026-11-22',
});
