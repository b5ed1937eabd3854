/** Accountants Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const regnskapsforerAct = defineAct({
  id: 'regnskapsforer',
  number: 'LOV-2022-12-16-90',
  title: {
    nb: 'Lov om regnskapsførere (regnskapsførerloven)',
    nn: 'Lov om rekneskapsførarar (rekneskapsførarlova)',
    en: 'Accountants Act',
  },
  names: {
    nb: [
      'regnskapsførerloven',
      'regnskapsførerlovens',
      'regnskapsførerlova',
      'regnskapsførerlovas',
      'lov-2022-12-16-90',
      'lov 2022-12-16-90',
      'lov 2022-12-16 nr. 90',
      'lov 16. desember 2022 nr. 90',
      'lov av 16. desember 2022 nr. 90',
    ],
    nn: [
      'rekneskapsførarlova',
      'rekneskapsførarlovas',
      'regnskapsførerloven',
      'regnskapsførerlovens',
      'lov-2022-12-16-90',
      'lov 2022-12-16-90',
      'lov 2022-12-16 nr. 90',
      'lov 16. desember 2022 nr. 90',
      'lov av 16. desember 2022 nr. 90',
    ],
    en: [
      'accountants act',
      'norwegian accountants act',
      'authorised accountants act',
      'norwegian authorised accountants act',
      'lov-2022-12-16-90',
      'act of 16 december 2022 no. 90',
      'act no. 90 of 16 december 2022',
      'act 16 december 2022 no. 90',
    ],
  },
  gist: {
    nb: 'Autoriserte regnskapsførere; oppdragsdokumentasjon oppbevares i fem år (§ 5-3).',
    nn: 'Autoriserte rekneskapsførarar; oppdragsdokumentasjon skal takast vare på i fem år (§ 5-3).',
    en: 'Authorised accountants; assignment papers are kept for five years (s. 5-3).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2022-12-16-90',
    nn: 'https://lovdata.no/dokument/NL/lov/2022-12-16-90',
    en: 'https://lovdata.no/dokument/NL/lov/2022-12-16-90',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2022-12-16-90/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2022-12-16-90/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2022-12-16-90/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
