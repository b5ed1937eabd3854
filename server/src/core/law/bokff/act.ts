/** Bookkeeping Regulation: names, numbers and links. */
import { defineAct } from '../act.js';

export const bokffAct = defineAct({
  id: 'bokff',
  number: 'FOR-2004-12-01-1558',
  title: {
    nb: 'Forskrift om bokføring (bokføringsforskriften)',
    nn: 'Forskrift om bokføring (bokføringsforskrifta)',
    en: 'Bookkeeping Regulation',
  },
  names: {
    nb: [
      'bokføringsforskriften',
      'bokføringsforskriftens',
      'bokføringsforskrifta',
      'bokføringsforskriftas',
      'forskrift om bokføring',
      'for-2004-12-01-1558',
      'forskrift-2004-12-01-1558',
      'forskrift 2004-12-01-1558',
      'forskrift 2004-12-01 nr. 1558',
      'forskrift 1. desember 2004 nr. 1558',
      'forskrift av 1. desember 2004 nr. 1558',
    ],
    nn: [
      'bokføringsforskrifta',
      'bokføringsforskriftas',
      'bokføringsforskriften',
      'bokføringsforskriftens',
      'forskrift om bokføring',
      'for-2004-12-01-1558',
      'forskrift-2004-12-01-1558',
      'forskrift 2004-12-01-1558',
      'forskrift 2004-12-01 nr. 1558',
      'forskrift 1. desember 2004 nr. 1558',
      'forskrift av 1. desember 2004 nr. 1558',
    ],
    en: [
      'bookkeeping regulation',
      'norwegian bookkeeping regulation',
      'bookkeeping regulations',
      'norwegian bookkeeping regulations',
      'for-2004-12-01-1558',
      'regulation of 1 december 2004 no. 1558',
      'regulation no. 1558 of 1 december 2004',
      'regulation 1 december 2004 no. 1558',
      'regulations of 1 december 2004 no. 1558',
    ],
  },
  gist: {
    nb: 'Utfyller bokføringsloven, blant annet om personallister og timebestillinger.',
    nn: 'Utfyller bokføringslova, mellom anna om personallister og timebestillingar.',
    en: 'Supplements the Bookkeeping Act, among other things on staff lists and appointment books.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2004-12-01-1558',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2004-12-01-1558',
    en: 'https://lovdata.no/dokument/SF/forskrift/2004-12-01-1558',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2004-12-01-1558/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2004-12-01-1558/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2004-12-01-1558/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
