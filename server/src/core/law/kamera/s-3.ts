/** Section 3 of kamera: Extra condition where the same few people pass regularly, in our own words. */
import { defineProvision } from '../provision.js';

export const kameraS3 = defineProvision({
  ref: 'kamera:3',
  title: {
    nb: 'Tilleggsvilkår for kameraovervåking av område i virksomheten hvor en begrenset krets av personer ferdes jevnlig',
    nn: 'Tilleggsvilkår for kameraovervaking av område i verksemda der ein avgrensa krins av personar ferdast jamleg',
    en: 'Extra condition where the same few people pass regularly',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Der en begrenset krets ferdes jevnlig, som på pauserom og i produksjonen, er kamera bare tillatt for å forebygge farlige situasjoner og ivareta sikkerheten, eller ved et annet særskilt behov.',
    nn: 'Der ein avgrensa krins ferdast jamleg, som på pauserom og i produksjonen, er kamera berre tillate for å førebyggje farlege situasjonar og ta vare på tryggleiken, eller ved eit anna særskilt behov.',
    en: 'Where a limited group moves about regularly, as in break rooms and production areas, cameras are allowed only to prevent dangerous situations and protect safety, or for another special need.',
  },
  related: ['kamera:4', 'aml:9-1'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
