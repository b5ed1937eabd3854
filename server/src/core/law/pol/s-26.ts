/** Section 26 of pol: Administrative fines, in our own words. */
import { defineProvision } from '../provision.js';

export const polS26 = defineProvision({
  ref: 'pol:26',
  title: {
    nb: 'Overtredelsesgebyr',
    nn: 'Lovbrotsgebyr',
    en: 'Administrative fines',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Utvider gebyrene i artikkel 83 til brudd på artikkel 10 og 24 og til offentlige myndigheter og organer.',
    nn: 'Utvidar gebyra i artikkel 83 til brot på artikkel 10 og 24 og til offentlege styresmakter og organ.',
    en: 'Extends the fines of Article 83 to breaches of Articles 10 and 24 and to public authorities and bodies.',
  },
  related: ['gdpr:83(4)', 'gdpr:83(7)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
