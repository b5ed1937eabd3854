/** Kindergarten Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const bhlAct = defineAct({
  id: 'bhl',
  number: 'LOV-2005-06-17-64',
  title: {
    nb: 'Lov om barnehager (barnehageloven)',
    nn: 'Lov om barnehagar (barnehagelova)',
    en: 'Kindergarten Act',
  },
  names: {
    nb: [
      'barnehageloven',
      'barnehagelovens',
      'barnehagelova',
      'barnehagelovas',
      'bhl.',
      'lov-2005-06-17-64',
      'lov 2005-06-17-64',
      'lov 2005-06-17 nr. 64',
      'lov 17. juni 2005 nr. 64',
      'lov av 17. juni 2005 nr. 64',
    ],
    nn: [
      'barnehagelova',
      'barnehagelovas',
      'barnehageloven',
      'barnehagelovens',
      'bhl.',
      'lov-2005-06-17-64',
      'lov 2005-06-17-64',
      'lov 2005-06-17 nr. 64',
      'lov 17. juni 2005 nr. 64',
      'lov av 17. juni 2005 nr. 64',
    ],
    en: [
      'kindergarten act',
      'norwegian kindergarten act',
      'day-care institutions act',
      'norwegian day-care institutions act',
      'lov-2005-06-17-64',
      'act of 17 june 2005 no. 64',
      'act no. 64 of 17 june 2005',
      'act 17 june 2005 no. 64',
    ],
  },
  gist: {
    nb: 'Barnehager og grunnlaget deres for å behandle opplysninger om barn og foreldre.',
    nn: 'Barnehagar og grunnlaget deira for å behandle opplysningar om barn og foreldre.',
    en: 'Kindergartens and their basis for processing data on children and parents.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2005-06-17-64',
    nn: 'https://lovdata.no/dokument/NL/lov/2005-06-17-64',
    en: 'https://lovdata.no/dokument/NLE/lov/2005-06-17-64',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2005-06-17-64/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2005-06-17-64/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2005-06-17-64/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'known',
  asOf: '2026-11-22',
});
