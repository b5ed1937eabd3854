/** Limited Liability Companies Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const aksjeAct = defineAct({
  id: 'aksje',
  number: 'LOV-1997-06-13-44',
  title: {
    nb: 'Lov om aksjeselskaper (aksjeloven)',
    nn: 'Lov om aksjeselskap (aksjelova)',
    en: 'Limited Liability Companies Act',
  },
  names: {
    nb: [
      'aksjeloven',
      'aksjelovens',
      'aksjelova',
      'aksjelovas',
      'asl.',
      'asl',
      'lov-1997-06-13-44',
      'lov 1997-06-13-44',
      'lov 1997-06-13 nr. 44',
      'lov 13. juni 1997 nr. 44',
      'lov av 13. juni 1997 nr. 44',
    ],
    nn: [
      'aksjelova',
      'aksjelovas',
      'aksjeloven',
      'aksjelovens',
      'asl.',
      'lov-1997-06-13-44',
      'lov 1997-06-13-44',
      'lov 1997-06-13 nr. 44',
      'lov 13. juni 1997 nr. 44',
      'lov av 13. juni 1997 nr. 44',
    ],
    en: [
      'limited liability companies act',
      'norwegian limited liability companies act',
      'private limited liability companies act',
      'norwegian private limited liability companies act',
      'limited companies act',
      'norwegian limited companies act',
      'lov-1997-06-13-44',
      'act of 13 june 1997 no. 44',
      'act no. 44 of 13 june 1997',
      'act 13 june 1997 no. 44',
    ],
  },
  gist: {
    nb: 'Aksjeselskaper. Dokumenter oppbevares i ti år etter at selskapet er oppløst (§ 16-10); regelen gjelder ikke kundedata i et selskap i drift.',
    nn: 'Aksjeselskap. Dokument skal takast vare på i ti år etter at selskapet er oppløyst (§ 16-10); regelen gjeld ikkje kundedata i eit selskap i drift.',
    en: 'Limited companies. Documents are kept for ten years after dissolution (s. 16-10); the rule does not cover customer data in a going concern.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1997-06-13-44',
    nn: 'https://lovdata.no/dokument/NL/lov/1997-06-13-44',
    en: 'https://lovdata.no/dokument/NL/lov/1997-06-13-44',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1997-06-13-44/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1997-06-13-44/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1997-06-13-44/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
