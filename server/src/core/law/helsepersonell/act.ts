/** Health Personnel Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const helsepersonellAct = defineAct({
  id: 'helsepersonell',
  number: 'LOV-1999-07-02-64',
  title: {
    nb: 'Lov om helsepersonell m.v. (helsepersonelloven)',
    nn: 'Lov om helsepersonell m.v. (helsepersonellova)',
    en: 'Health Personnel Act',
  },
  names: {
    nb: [
      'helsepersonelloven',
      'helsepersonellovens',
      'helsepersonellova',
      'helsepersonellovas',
      'hpl.',
      'hpl',
      'lov-1999-07-02-64',
      'lov 1999-07-02-64',
      'lov 1999-07-02 nr. 64',
      'lov 2. juli 1999 nr. 64',
      'lov av 2. juli 1999 nr. 64',
    ],
    nn: [
      'helsepersonellova',
      'helsepersonellovas',
      'helsepersonelloven',
      'helsepersonellovens',
      'hpl.',
      'lov-1999-07-02-64',
      'lov 1999-07-02-64',
      'lov 1999-07-02 nr. 64',
      'lov 2. juli 1999 nr. 64',
      'lov av 2. juli 1999 nr. 64',
    ],
    en: [
      'health personnel act',
      'norwegian health personnel act',
      'healthcare personnel act',
      'norwegian healthcare personnel act',
      'lov-1999-07-02-64',
      'act of 2 july 1999 no. 64',
      'act no. 64 of 2 july 1999',
      'act 2 july 1999 no. 64',
    ],
  },
  gist: {
    nb: 'Taushetsplikt (kapittel 5) og plikten til å føre journal (kapittel 8) for helsepersonell.',
    nn: 'Teieplikt (kapittel 5) og plikta til å føre journal (kapittel 8) for helsepersonell.',
    en: 'Secrecy (chapter 5) and the duty to keep records (chapter 8) for health personnel.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1999-07-02-64',
    nn: 'https://lovdata.no/dokument/NL/lov/1999-07-02-64',
    en: 'https://lovdata.no/dokument/NLE/lov/1999-07-02-64',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1999-07-02-64/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1999-07-02-64/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1999-07-02-64/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'known',
  asOf: '2026-11-22',
});
