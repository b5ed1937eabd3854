/** Professional Transport Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const yrkestransportAct = defineAct({
  id: 'yrkestransport',
  number: 'LOV-2002-06-21-45',
  title: {
    nb: 'Lov om yrkestransport med motorvogn og fartøy (yrkestransportlova)',
    nn: 'Lov om yrkestransport med motorvogn og fartøy (yrkestransportlova)',
    en: 'Professional Transport Act',
  },
  names: {
    nb: [
      'yrkestransportlova',
      'yrkestransportlovas',
      'yrkestransportloven',
      'yrkestransportlovens',
      'lov-2002-06-21-45',
      'lov 2002-06-21-45',
      'lov 2002-06-21 nr. 45',
      'lov 21. juni 2002 nr. 45',
      'lov av 21. juni 2002 nr. 45',
    ],
    nn: [
      'yrkestransportlova',
      'yrkestransportlovas',
      'yrkestransportloven',
      'yrkestransportlovens',
      'lov-2002-06-21-45',
      'lov 2002-06-21-45',
      'lov 2002-06-21 nr. 45',
      'lov 21. juni 2002 nr. 45',
      'lov av 21. juni 2002 nr. 45',
    ],
    en: [
      'professional transport act',
      'norwegian professional transport act',
      'commercial transport act',
      'norwegian commercial transport act',
      'lov-2002-06-21-45',
      'act of 21 june 2002 no. 45',
      'act no. 45 of 21 june 2002',
      'act 21 june 2002 no. 45',
    ],
  },
  gist: {
    nb: 'Persontransport og drosjer. Turlogg lagres i 60 dager (§ 9).',
    nn: 'Persontransport og drosjar. Turlogg skal lagrast i 60 dagar (§ 9).',
    en: 'Passenger transport and taxis. Trip logs are stored for 60 days (s. 9).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2002-06-21-45',
    nn: 'https://lovdata.no/dokument/NL/lov/2002-06-21-45',
    en: 'https://lovdata.no/dokument/NL/lov/2002-06-21-45',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2002-06-21-45/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2002-06-21-45/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2002-06-21-45/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
