/** Auditors Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const revisorAct = defineAct({
  id: 'revisor',
  number: 'LOV-2020-11-20-128',
  title: {
    nb: 'Lov om revisjon og revisorer (revisorloven)',
    nn: 'Lov om revisjon og revisorar (revisorlova)',
    en: 'Auditors Act',
  },
  names: {
    nb: [
      'revisorloven',
      'revisorlovens',
      'revisorlova',
      'revisorlovas',
      'lov-2020-11-20-128',
      'lov 2020-11-20-128',
      'lov 2020-11-20 nr. 128',
      'lov 20. november 2020 nr. 128',
      'lov av 20. november 2020 nr. 128',
    ],
    nn: [
      'revisorlova',
      'revisorlovas',
      'revisorloven',
      'revisorlovens',
      'lov-2020-11-20-128',
      'lov 2020-11-20-128',
      'lov 2020-11-20 nr. 128',
      'lov 20. november 2020 nr. 128',
      'lov av 20. november 2020 nr. 128',
    ],
    en: [
      'auditors act',
      'norwegian auditors act',
      'auditing and auditors act',
      'norwegian auditing and auditors act',
      'lov-2020-11-20-128',
      'act of 20 november 2020 no. 128',
      'act no. 128 of 20 november 2020',
      'act 20 november 2020 no. 128',
    ],
  },
  gist: {
    nb: 'Revisors plikter; revisjonsmappen oppbevares i fem år (§ 9-9).',
    nn: 'Pliktene til revisor; revisjonsmappa skal takast vare på i fem år (§ 9-9).',
    en: "Auditors' duties; audit files are kept for five years (s. 9-9).",
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2020-11-20-128',
    nn: 'https://lovdata.no/dokument/NL/lov/2020-11-20-128',
    en: 'https://lovdata.no/dokument/NL/lov/2020-11-20-128',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2020-11-20-128/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2020-11-20-128/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2020-11-20-128/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
