/** Regulation on the performance of work: names, numbers and links. */
import { defineAct } from '../act.js';

export const utforelseAct = defineAct({
  id: 'utforelse',
  number: 'FOR-2011-12-06-1357',
  title: {
    nb: 'Forskrift om utførelse av arbeid',
    nn: 'Forskrift om utføring av arbeid',
    en: 'Regulation on the performance of work',
  },
  names: {
    nb: [
      'forskrift om utførelse av arbeid',
      'utførelsesforskriften',
      'utførelsesforskriftens',
      'for-2011-12-06-1357',
      'forskrift-2011-12-06-1357',
      'forskrift 2011-12-06-1357',
      'forskrift 2011-12-06 nr. 1357',
      'forskrift 6. desember 2011 nr. 1357',
      'forskrift av 6. desember 2011 nr. 1357',
    ],
    nn: [
      'forskrift om utføring av arbeid',
      'forskrift om utførelse av arbeid',
      'for-2011-12-06-1357',
      'forskrift-2011-12-06-1357',
      'forskrift 2011-12-06-1357',
      'forskrift 2011-12-06 nr. 1357',
      'forskrift 6. desember 2011 nr. 1357',
      'forskrift av 6. desember 2011 nr. 1357',
    ],
    en: [
      'regulation on the performance of work',
      'regulations concerning the performance of work',
      'for-2011-12-06-1357',
      'regulation of 6 december 2011 no. 1357',
      'regulation no. 1357 of 6 december 2011',
      'regulation 6 december 2011 no. 1357',
      'regulations of 6 december 2011 no. 1357',
    ],
  },
  gist: {
    nb: 'Krav til arbeid med farlige stoffer; registre over eksponerte oppbevares opptil 60 år (kapittel 31).',
    nn: 'Krav til arbeid med farlege stoff; register over eksponerte skal takast vare på opptil 60 år (kapittel 31).',
    en: 'Work with hazardous substances; registers of exposed workers are kept for up to 60 years (chapter 31).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2011-12-06-1357',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2011-12-06-1357',
    en: 'https://lovdata.no/dokument/SF/forskrift/2011-12-06-1357',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2011-12-06-1357/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2011-12-06-1357/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2011-12-06-1357/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
