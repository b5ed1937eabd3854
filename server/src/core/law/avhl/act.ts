/** Alienation Act (sale of real property): names, numbers and links. */
import { defineAct } from '../act.js';

export const avhlAct = defineAct({
  id: 'avhl',
  number: 'LOV-1992-07-03-93',
  title: {
    nb: 'Lov om avhending av fast eigedom (avhendingslova)',
    nn: 'Lov om avhending av fast eigedom (avhendingslova)',
    en: 'Alienation Act (sale of real property)',
  },
  names: {
    nb: [
      'avhendingslova',
      'avhendingslovas',
      'avhendingsloven',
      'avhendingslovens',
      'avhl.',
      'avhl',
      'lov-1992-07-03-93',
      'lov 1992-07-03-93',
      'lov 1992-07-03 nr. 93',
      'lov 3. juli 1992 nr. 93',
      'lov av 3. juli 1992 nr. 93',
    ],
    nn: [
      'avhendingslova',
      'avhendingslovas',
      'avhendingsloven',
      'avhendingslovens',
      'avhl.',
      'lov-1992-07-03-93',
      'lov 1992-07-03-93',
      'lov 1992-07-03 nr. 93',
      'lov 3. juli 1992 nr. 93',
      'lov av 3. juli 1992 nr. 93',
    ],
    en: [
      'alienation act',
      'norwegian alienation act',
      'sale of real property act',
      'norwegian sale of real property act',
      'lov-1992-07-03-93',
      'act of 3 july 1992 no. 93',
      'act no. 93 of 3 july 1992',
      'act 3 july 1992 no. 93',
    ],
  },
  gist: {
    nb: 'Kjøp av brukt bolig. Reklamasjonsfrist fem år (§ 4-19).',
    nn: 'Kjøp av brukt bustad. Reklamasjonsfrist fem år (§ 4-19).',
    en: 'Purchase of a used home. Notice of defects within five years (s. 4-19).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1992-07-03-93',
    nn: 'https://lovdata.no/dokument/NL/lov/1992-07-03-93',
    en: 'https://lovdata.no/dokument/NL/lov/1992-07-03-93',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1992-07-03-93/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1992-07-03-93/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1992-07-03-93/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
