/** Accounting Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const regnskapAct = defineAct({
  id: 'regnskap',
  number: 'LOV-1998-07-17-56',
  title: {
    nb: 'Lov om årsregnskap m.v. (regnskapsloven)',
    nn: 'Lov om årsrekneskap m.v. (rekneskapslova)',
    en: 'Accounting Act',
  },
  names: {
    nb: [
      'regnskapsloven',
      'regnskapslovens',
      'regnskapslova',
      'regnskapslovas',
      'lov om årsregnskap',
      'rskl.',
      'lov-1998-07-17-56',
      'lov 1998-07-17-56',
      'lov 1998-07-17 nr. 56',
      'lov 17. juli 1998 nr. 56',
      'lov av 17. juli 1998 nr. 56',
    ],
    nn: [
      'rekneskapslova',
      'rekneskapslovas',
      'regnskapslova',
      'regnskapslovas',
      'regnskapsloven',
      'regnskapslovens',
      'lov-1998-07-17-56',
      'lov 1998-07-17-56',
      'lov 1998-07-17 nr. 56',
      'lov 17. juli 1998 nr. 56',
      'lov av 17. juli 1998 nr. 56',
    ],
    en: [
      'accounting act',
      'norwegian accounting act',
      'lov-1998-07-17-56',
      'act of 17 july 1998 no. 56',
      'act no. 56 of 17 july 1998',
      'act 17 july 1998 no. 56',
    ],
  },
  gist: {
    nb: 'Årsregnskap. Oppbevaring av regnskapsmateriale står ikke her, men i bokføringsloven § 13.',
    nn: 'Årsrekneskap. Oppbevaring av rekneskapsmateriale står ikkje her, men i bokføringslova § 13.',
    en: 'Annual accounts. Retention of accounting material is not here but in section 13 of the Bookkeeping Act.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1998-07-17-56',
    nn: 'https://lovdata.no/dokument/NL/lov/1998-07-17-56',
    en: 'https://lovdata.no/dokument/NLE/lov/1998-07-17-56',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1998-07-17-56/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1998-07-17-56/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1998-07-17-56/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
