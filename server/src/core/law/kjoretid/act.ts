/** Regulation on working hours in road transport: names, numbers and links. */
import { defineAct } from '../act.js';

export const kjoretidAct = defineAct({
  id: 'kjoretid',
  number: 'FOR-2005-06-10-543',
  title: {
    nb: 'Forskrift om arbeidstid for sjåfører og andre innenfor vegtransport',
    nn: 'Forskrift om arbeidstid for sjåførar og andre innanfor vegtransport',
    en: 'Regulation on working hours in road transport',
  },
  names: {
    nb: [
      'forskrift om arbeidstid for sjåfører',
      'arbeidstidsforskriften for sjåfører',
      'for-2005-06-10-543',
      'forskrift-2005-06-10-543',
      'forskrift 2005-06-10-543',
      'forskrift 2005-06-10 nr. 543',
      'forskrift 10. juni 2005 nr. 543',
      'forskrift av 10. juni 2005 nr. 543',
    ],
    nn: [
      'forskrift om arbeidstid for sjåførar',
      'for-2005-06-10-543',
      'forskrift-2005-06-10-543',
      'forskrift 2005-06-10-543',
      'forskrift 2005-06-10 nr. 543',
      'forskrift 10. juni 2005 nr. 543',
      'forskrift av 10. juni 2005 nr. 543',
    ],
    en: [
      "regulation on drivers' working hours",
      'working hours regulation for drivers',
      'for-2005-06-10-543',
      'regulation of 10 june 2005 no. 543',
      'regulation no. 543 of 10 june 2005',
      'regulation 10 june 2005 no. 543',
      'regulations of 10 june 2005 no. 543',
    ],
  },
  gist: {
    nb: 'Sjåførers arbeidstid registreres og oppbevares i to år (§ 6).',
    nn: 'Arbeidstida til sjåførar skal registrerast og takast vare på i to år (§ 6).',
    en: "Drivers' hours are recorded and kept for two years (s. 6).",
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2005-06-10-543',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2005-06-10-543',
    en: 'https://lovdata.no/dokument/SF/forskrift/2005-06-10-543',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2005-06-10-543/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2005-06-10-543/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2005-06-10-543/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
