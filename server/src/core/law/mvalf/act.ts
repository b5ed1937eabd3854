/** VAT Regulation: names, numbers and links. */
import { defineAct } from '../act.js';

export const mvalfAct = defineAct({
  id: 'mvalf',
  number: 'FOR-2009-12-15-1540',
  title: {
    nb: 'Forskrift til merverdiavgiftsloven',
    nn: 'Forskrift til meirverdiavgiftslova',
    en: 'VAT Regulation',
  },
  names: {
    nb: [
      'merverdiavgiftsforskriften',
      'merverdiavgiftsforskriftens',
      'merverdiavgiftsforskrifta',
      'merverdiavgiftsforskriftas',
      'fmval.',
      'for-2009-12-15-1540',
      'forskrift-2009-12-15-1540',
      'forskrift 2009-12-15-1540',
      'forskrift 2009-12-15 nr. 1540',
      'forskrift 15. desember 2009 nr. 1540',
      'forskrift av 15. desember 2009 nr. 1540',
    ],
    nn: [
      'meirverdiavgiftsforskrifta',
      'meirverdiavgiftsforskriftas',
      'merverdiavgiftsforskriften',
      'merverdiavgiftsforskriftens',
      'for-2009-12-15-1540',
      'forskrift-2009-12-15-1540',
      'forskrift 2009-12-15-1540',
      'forskrift 2009-12-15 nr. 1540',
      'forskrift 15. desember 2009 nr. 1540',
      'forskrift av 15. desember 2009 nr. 1540',
    ],
    en: [
      'vat regulation',
      'norwegian vat regulation',
      'vat regulations',
      'norwegian vat regulations',
      'for-2009-12-15-1540',
      'regulation of 15 december 2009 no. 1540',
      'regulation no. 1540 of 15 december 2009',
      'regulation 15 december 2009 no. 1540',
      'regulations of 15 december 2009 no. 1540',
    ],
  },
  gist: {
    nb: 'Utfyller merverdiavgiftsloven, blant annet om justering av kapitalvarer (kapittel 9).',
    nn: 'Utfyller meirverdiavgiftslova, mellom anna om justering av kapitalvarer (kapittel 9).',
    en: 'Supplements the VAT Act, among other things on capital goods adjustment (chapter 9).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2009-12-15-1540',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2009-12-15-1540',
    en: 'https://lovdata.no/dokument/SF/forskrift/2009-12-15-1540',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2009-12-15-1540/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2009-12-15-1540/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2009-12-15-1540/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
