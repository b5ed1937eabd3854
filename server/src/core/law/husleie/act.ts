/** Tenancy Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const husleieAct = defineAct({
  id: 'husleie',
  number: 'LOV-1999-03-26-17',
  title: {
    nb: 'Lov om husleieavtaler (husleieloven)',
    nn: 'Lov om husleigeavtaler (husleigelova)',
    en: 'Tenancy Act',
  },
  names: {
    nb: [
      'husleieloven',
      'husleielovens',
      'husleielova',
      'husleielovas',
      'lov om husleieavtaler',
      'husll.',
      'lov-1999-03-26-17',
      'lov 1999-03-26-17',
      'lov 1999-03-26 nr. 17',
      'lov 26. mars 1999 nr. 17',
      'lov av 26. mars 1999 nr. 17',
    ],
    nn: [
      'husleigelova',
      'husleigelovas',
      'husleieloven',
      'husleielovens',
      'husleielova',
      'husleielovas',
      'lov-1999-03-26-17',
      'lov 1999-03-26-17',
      'lov 1999-03-26 nr. 17',
      'lov 26. mars 1999 nr. 17',
      'lov av 26. mars 1999 nr. 17',
    ],
    en: [
      'tenancy act',
      'norwegian tenancy act',
      'rent act',
      'norwegian rent act',
      'lov-1999-03-26-17',
      'act of 26 march 1999 no. 17',
      'act no. 17 of 26 march 1999',
      'act 26 march 1999 no. 17',
    ],
  },
  gist: {
    nb: 'Leie av bolig. Loven sier ikke noe om hvor lenge leiekontrakten lagres.',
    nn: 'Leige av bustad. Lova seier ikkje noko om kor lenge leigekontrakten blir lagra.',
    en: 'Residential tenancies. The act says nothing on how long the lease is kept.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1999-03-26-17',
    nn: 'https://lovdata.no/dokument/NL/lov/1999-03-26-17',
    en: 'https://lovdata.no/dokument/NL/lov/1999-03-26-17',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1999-03-26-17/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1999-03-26-17/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1999-03-26-17/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'known',
  asOf: '2026-11-22',
});
