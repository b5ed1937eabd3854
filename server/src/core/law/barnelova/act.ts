/** Children Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const barnelovaAct = defineAct({
  id: 'barnelova',
  number: 'LOV-1981-04-08-7',
  title: {
    nb: 'Lov om barn og foreldre (barnelova)',
    nn: 'Lov om barn og foreldre (barnelova)',
    en: 'Children Act',
  },
  names: {
    nb: [
      'barnelova',
      'barnelovas',
      'barneloven',
      'barnelovens',
      'barnel.',
      'lov-1981-04-08-7',
      'lov 1981-04-08-7',
      'lov 1981-04-08 nr. 7',
      'lov 8. april 1981 nr. 7',
      'lov av 8. april 1981 nr. 7',
    ],
    nn: [
      'barnelova',
      'barnelovas',
      'barneloven',
      'barnelovens',
      'lov-1981-04-08-7',
      'lov 1981-04-08-7',
      'lov 1981-04-08 nr. 7',
      'lov 8. april 1981 nr. 7',
      'lov av 8. april 1981 nr. 7',
    ],
    en: [
      'children act',
      'norwegian children act',
      "children's act",
      "norwegian children's act",
      'act relating to children and parents',
      'lov-1981-04-08-7',
      'act of 8 april 1981 no. 7',
      'act no. 7 of 8 april 1981',
      'act 8 april 1981 no. 7',
    ],
  },
  gist: {
    nb: 'Foreldreansvar og samvær. Hvem som samtykker for et barn, følger av loven; en ny barnelov (LOV-2025-06-20-40) er vedtatt, men ikke satt i kraft i juli 2026.',
    nn: 'Foreldreansvar og samvær. Kven som samtykkjer for eit barn, følgjer av lova; ei ny barnelov (LOV-2025-06-20-40) er vedteken, men var ikkje sett i kraft i juli 2026.',
    en: 'Parental responsibility and contact. Who consents for a child follows from the act; a new Children Act (LOV-2025-06-20-40) is adopted, but had not been brought into force in July 2026.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1981-04-08-7',
    nn: 'https://lovdata.no/dokument/NL/lov/1981-04-08-7',
    en: 'https://lovdata.no/dokument/NL/lov/1981-04-08-7',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1981-04-08-7/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1981-04-08-7/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1981-04-08-7/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'known',
  asOf: '2026-11-22',
});
