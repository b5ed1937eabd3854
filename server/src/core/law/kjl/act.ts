/** Sale of Goods Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const kjlAct = defineAct({
  id: 'kjl',
  number: 'LOV-1988-05-13-27',
  title: {
    nb: 'Lov om kjøp (kjøpsloven)',
    nn: 'Lov om kjøp (kjøpslova)',
    en: 'Sale of Goods Act',
  },
  names: {
    nb: [
      'kjøpsloven',
      'kjøpslovens',
      'kjøpslova',
      'kjøpslovas',
      'lov om kjøp',
      'kjl.',
      'lov-1988-05-13-27',
      'lov 1988-05-13-27',
      'lov 1988-05-13 nr. 27',
      'lov 13. mai 1988 nr. 27',
      'lov av 13. mai 1988 nr. 27',
    ],
    nn: [
      'kjøpslova',
      'kjøpslovas',
      'kjøpsloven',
      'kjøpslovens',
      'lov om kjøp',
      'lov-1988-05-13-27',
      'lov 1988-05-13-27',
      'lov 1988-05-13 nr. 27',
      'lov 13. mai 1988 nr. 27',
      'lov av 13. mai 1988 nr. 27',
    ],
    en: [
      'sale of goods act',
      'norwegian sale of goods act',
      'sales act',
      'norwegian sales act',
      'lov-1988-05-13-27',
      'act of 13 may 1988 no. 27',
      'act no. 27 of 13 may 1988',
      'act 13 may 1988 no. 27',
    ],
  },
  gist: {
    nb: 'Kjøp mellom virksomheter og mellom private. Reklamasjonsfrist to år (§ 32).',
    nn: 'Kjøp mellom verksemder og mellom private. Reklamasjonsfrist to år (§ 32).',
    en: 'Sales between businesses and between private parties. Notice of defects within two years (s. 32).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1988-05-13-27',
    nn: 'https://lovdata.no/dokument/NL/lov/1988-05-13-27',
    en: 'https://lovdata.no/dokument/NL/lov/1988-05-13-27',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1988-05-13-27/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1988-05-13-27/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1988-05-13-27/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
