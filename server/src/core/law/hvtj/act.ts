/** Craftsmen Services Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const hvtjAct = defineAct({
  id: 'hvtj',
  number: 'LOV-1989-06-16-63',
  title: {
    nb: 'Lov om håndverkertjenester mv. for forbrukere (håndverkertjenesteloven)',
    nn: 'Lov om handverkartenester mv. for forbrukarar (handverkartenestelova)',
    en: 'Craftsmen Services Act',
  },
  names: {
    nb: [
      'håndverkertjenesteloven',
      'håndverkertjenestelovens',
      'håndverkertjenestelova',
      'håndverkertjenestelovas',
      'hvtjl.',
      'lov-1989-06-16-63',
      'lov 1989-06-16-63',
      'lov 1989-06-16 nr. 63',
      'lov 16. juni 1989 nr. 63',
      'lov av 16. juni 1989 nr. 63',
    ],
    nn: [
      'handverkartenestelova',
      'handverkartenestelovas',
      'håndverkertjenesteloven',
      'håndverkertjenestelovens',
      'lov-1989-06-16-63',
      'lov 1989-06-16-63',
      'lov 1989-06-16 nr. 63',
      'lov 16. juni 1989 nr. 63',
      'lov av 16. juni 1989 nr. 63',
    ],
    en: [
      'craftsmen services act',
      'norwegian craftsmen services act',
      'craftsman services act',
      'norwegian craftsman services act',
      "craftsman's services act",
      "norwegian craftsman's services act",
      'lov-1989-06-16-63',
      'act of 16 june 1989 no. 63',
      'act no. 63 of 16 june 1989',
      'act 16 june 1989 no. 63',
    ],
  },
  gist: {
    nb: 'Håndverkertjenester for forbrukere. Reklamasjonsfrist to eller fem år (§ 22).',
    nn: 'Handverkartenester for forbrukarar. Reklamasjonsfrist to eller fem år (§ 22).',
    en: "Craftsmen's services for consumers. Notice of defects within two or five years (s. 22).",
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1989-06-16-63',
    nn: 'https://lovdata.no/dokument/NL/lov/1989-06-16-63',
    en: 'https://lovdata.no/dokument/NL/lov/1989-06-16-63',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1989-06-16-63/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1989-06-16-63/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1989-06-16-63/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
