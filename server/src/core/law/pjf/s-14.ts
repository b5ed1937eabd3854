/** Section 14 of pjf: Access logs, in our own words. */
import { defineProvision } from '../provision.js';

export const pjfS14 = defineProvision({
  ref: 'pjf:14',
  title: {
    nb: 'Dokumentasjon av hvem som har hatt tilgang (logg)',
    nn: 'Dokumentasjon av kven som har hatt tilgang (logg)',
    en: 'Access logs',
  },
  gist: {
    nb: 'Gjelder logger over innsyn i journalen, ikke lagringstid. § 14 med ti år sto i forskriften av 2000, opphevet 1. juli 2019.',
    nn: 'Gjeld loggar over innsyn i journalen, ikkje lagringstid. § 14 med ti år stod i forskrifta av 2000, oppheva 1. juli 2019.',
    en: 'About access logs of the record, not storage time. The ten years of section 14 stood in the regulation of 2000, repealed on 1 July 2019.',
  },
  related: ['pasientjournal:25'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
