/** Section 6 of pol: Special categories of data in employment, in our own words. */
import { defineProvision } from '../provision.js';

export const polS6 = defineProvision({
  ref: 'pol:6',
  title: {
    nb: 'Behandling av særlige kategorier av personopplysninger i arbeidsforhold',
    nn: 'Behandling av særlege kategoriar av personopplysningar i arbeidsforhold',
    en: 'Special categories of data in employment',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Særlige kategorier av opplysninger kan behandles når det trengs for å oppfylle plikter eller rettigheter i arbeidsretten.',
    nn: 'Særlege kategoriar av opplysningar kan behandlast når det trengst for å oppfylle plikter eller rettar i arbeidsretten.',
    en: 'Special categories of data may be processed where needed to carry out duties or exercise rights under employment law.',
  },
  policy: {
    nb: 'Pass for sykefravær, tilrettelegging og fagforeningstrekk, sammen med artikkel 9 nr. 2 bokstav b. Hjemler ikke kameraovervåking eller annen kontroll; se arbeidsmiljøloven kapittel 9 og kameraforskriften.',
    nn: 'Passar for sjukefråvær, tilrettelegging og fagforeiningstrekk, saman med artikkel 9 nr. 2 bokstav b. Heimlar ikkje kameraovervaking eller annan kontroll; sjå arbeidsmiljølova kapittel 9 og kameraforskrifta.',
    en: 'Fits sick leave, workplace adaptation and union dues, together with Article 9(2)(b). It does not authorise cameras or other monitoring; see chapter 9 of the Working Environment Act and the camera regulation.',
  },
  related: ['gdpr:9(2)(b)', 'gdpr:88', 'aml:9-1'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
