/** Driver Training Regulation: names, numbers and links. */
import { defineAct } from '../act.js';

export const trafikkopplaringAct = defineAct({
  id: 'trafikkopplaring',
  number: 'FOR-2004-10-01-1339',
  title: {
    nb: 'Forskrift om trafikkopplæring og førerprøve m.m. (trafikkopplæringsforskriften)',
    nn: 'Forskrift om trafikkopplæring og førarprøve m.m. (trafikkopplæringsforskrifta)',
    en: 'Driver Training Regulation',
  },
  names: {
    nb: [
      'trafikkopplæringsforskriften',
      'trafikkopplæringsforskriftens',
      'trafikkopplæringsforskrifta',
      'trafikkopplæringsforskriftas',
      'for-2004-10-01-1339',
      'forskrift-2004-10-01-1339',
      'forskrift 2004-10-01-1339',
      'forskrift 2004-10-01 nr. 1339',
      'forskrift 1. oktober 2004 nr. 1339',
      'forskrift av 1. oktober 2004 nr. 1339',
    ],
    nn: [
      'trafikkopplæringsforskrifta',
      'trafikkopplæringsforskriftas',
      'trafikkopplæringsforskriften',
      'trafikkopplæringsforskriftens',
      'for-2004-10-01-1339',
      'forskrift-2004-10-01-1339',
      'forskrift 2004-10-01-1339',
      'forskrift 2004-10-01 nr. 1339',
      'forskrift 1. oktober 2004 nr. 1339',
      'forskrift av 1. oktober 2004 nr. 1339',
    ],
    en: [
      'driver training regulation',
      'norwegian driver training regulation',
      'driving school regulation',
      'norwegian driving school regulation',
      'for-2004-10-01-1339',
      'regulation of 1 october 2004 no. 1339',
      'regulation no. 1339 of 1 october 2004',
      'regulation 1 october 2004 no. 1339',
      'regulations of 1 october 2004 no. 1339',
    ],
  },
  gist: {
    nb: 'Trafikkskoler; elevkort og lister oppbevares i fem år (§ 5-6).',
    nn: 'Trafikkskolar; elevkort og lister skal takast vare på i fem år (§ 5-6).',
    en: 'Driving schools; pupil cards and lists are kept for five years (s. 5-6).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2004-10-01-1339',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2004-10-01-1339',
    en: 'https://lovdata.no/dokument/SF/forskrift/2004-10-01-1339',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2004-10-01-1339/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2004-10-01-1339/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2004-10-01-1339/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
