/** Public Limited Liability Companies Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const asalAct = defineAct({
  id: 'asal',
  number: 'LOV-1997-06-13-45',
  title: {
    nb: 'Lov om allmennaksjeselskaper (allmennaksjeloven)',
    nn: 'Lov om allmennaksjeselskap (allmennaksjelova)',
    en: 'Public Limited Liability Companies Act',
  },
  names: {
    nb: [
      'allmennaksjeloven',
      'allmennaksjelovens',
      'allmennaksjelova',
      'allmennaksjelovas',
      'asal.',
      'lov-1997-06-13-45',
      'lov 1997-06-13-45',
      'lov 1997-06-13 nr. 45',
      'lov 13. juni 1997 nr. 45',
      'lov av 13. juni 1997 nr. 45',
    ],
    nn: [
      'allmennaksjelova',
      'allmennaksjelovas',
      'allmennaksjeloven',
      'allmennaksjelovens',
      'lov-1997-06-13-45',
      'lov 1997-06-13-45',
      'lov 1997-06-13 nr. 45',
      'lov 13. juni 1997 nr. 45',
      'lov av 13. juni 1997 nr. 45',
    ],
    en: [
      'public limited liability companies act',
      'norwegian public limited liability companies act',
      'public companies act',
      'norwegian public companies act',
      'lov-1997-06-13-45',
      'act of 13 june 1997 no. 45',
      'act no. 45 of 13 june 1997',
      'act 13 june 1997 no. 45',
    ],
  },
  gist: {
    nb: 'Allmennaksjeselskaper. Dokumenter oppbevares i ti år etter oppløsningen (§ 16-10).',
    nn: 'Allmennaksjeselskap. Dokument skal takast vare på i ti år etter oppløysinga (§ 16-10).',
    en: 'Public limited companies. Documents are kept for ten years after dissolution (s. 16-10).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1997-06-13-45',
    nn: 'https://lovdata.no/dokument/NL/lov/1997-06-13-45',
    en: 'https://lovdata.no/dokument/NL/lov/1997-06-13-45',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1997-06-13-45/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1997-06-13-45/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1997-06-13-45/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
