/** Housing Construction Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const buoflAct = defineAct({
  id: 'buofl',
  number: 'LOV-1997-06-13-43',
  title: {
    nb: 'Lov om avtalar med forbrukar om oppføring av ny bustad m.m. (bustadoppføringslova)',
    nn: 'Lov om avtalar med forbrukar om oppføring av ny bustad m.m. (bustadoppføringslova)',
    en: 'Housing Construction Act',
  },
  names: {
    nb: [
      'bustadoppføringslova',
      'bustadoppføringslovas',
      'bustadoppføringsloven',
      'bustadoppføringslovens',
      'buofl.',
      'lov-1997-06-13-43',
      'lov 1997-06-13-43',
      'lov 1997-06-13 nr. 43',
      'lov 13. juni 1997 nr. 43',
      'lov av 13. juni 1997 nr. 43',
    ],
    nn: [
      'bustadoppføringslova',
      'bustadoppføringslovas',
      'bustadoppføringsloven',
      'bustadoppføringslovens',
      'buofl.',
      'lov-1997-06-13-43',
      'lov 1997-06-13-43',
      'lov 1997-06-13 nr. 43',
      'lov 13. juni 1997 nr. 43',
      'lov av 13. juni 1997 nr. 43',
    ],
    en: [
      'housing construction act',
      'norwegian housing construction act',
      'house building act',
      'norwegian house building act',
      'lov-1997-06-13-43',
      'act of 13 june 1997 no. 43',
      'act no. 43 of 13 june 1997',
      'act 13 june 1997 no. 43',
    ],
  },
  gist: {
    nb: 'Kontrakter om ny bolig. Reklamasjonsfrist fem år (§ 30).',
    nn: 'Kontraktar om ny bustad. Reklamasjonsfrist fem år (§ 30).',
    en: 'Contracts for a new home. Notice of defects within five years (s. 30).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1997-06-13-43',
    nn: 'https://lovdata.no/dokument/NL/lov/1997-06-13-43',
    en: 'https://lovdata.no/dokument/NL/lov/1997-06-13-43',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1997-06-13-43/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1997-06-13-43/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1997-06-13-43/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
