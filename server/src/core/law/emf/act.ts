/** Estate Agency Regulation: names, numbers and links. */
import { defineAct } from '../act.js';

export const emfAct = defineAct({
  id: 'emf',
  number: 'FOR-2007-11-23-1318',
  title: {
    nb: 'Forskrift om eiendomsmegling (eiendomsmeglingsforskriften)',
    nn: 'Forskrift om eigedomsmekling (eigedomsmeklingsforskrifta)',
    en: 'Estate Agency Regulation',
  },
  names: {
    nb: [
      'eiendomsmeglingsforskriften',
      'eiendomsmeglingsforskriftens',
      'eiendomsmeglingsforskrifta',
      'eiendomsmeglingsforskriftas',
      'for-2007-11-23-1318',
      'forskrift-2007-11-23-1318',
      'forskrift 2007-11-23-1318',
      'forskrift 2007-11-23 nr. 1318',
      'forskrift 23. november 2007 nr. 1318',
      'forskrift av 23. november 2007 nr. 1318',
    ],
    nn: [
      'eigedomsmeklingsforskrifta',
      'eigedomsmeklingsforskriftas',
      'eiendomsmeglingsforskriften',
      'eiendomsmeglingsforskriftens',
      'for-2007-11-23-1318',
      'forskrift-2007-11-23-1318',
      'forskrift 2007-11-23-1318',
      'forskrift 2007-11-23 nr. 1318',
      'forskrift 23. november 2007 nr. 1318',
      'forskrift av 23. november 2007 nr. 1318',
    ],
    en: [
      'estate agency regulation',
      'norwegian estate agency regulation',
      'estate agency regulations',
      'norwegian estate agency regulations',
      'estate agents regulation',
      'norwegian estate agents regulation',
      'for-2007-11-23-1318',
      'regulation of 23 november 2007 no. 1318',
      'regulation no. 1318 of 23 november 2007',
      'regulation 23 november 2007 no. 1318',
      'regulations of 23 november 2007 no. 1318',
    ],
  },
  gist: {
    nb: 'Eiendomsmegling. Oppdragsmapper og journaler oppbevares i ti år (§ 3-7).',
    nn: 'Eigedomsmekling. Oppdragsmapper og journalar skal takast vare på i ti år (§ 3-7).',
    en: 'Estate agency. Sales files and journals are kept for ten years (s. 3-7).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2007-11-23-1318',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2007-11-23-1318',
    en: 'https://lovdata.no/dokument/SF/forskrift/2007-11-23-1318',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2007-11-23-1318/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2007-11-23-1318/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2007-11-23-1318/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
