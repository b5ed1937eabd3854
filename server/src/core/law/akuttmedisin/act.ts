/** Emergency Medicine Regulation: names, numbers and links. */
import { defineAct } from '../act.js';

export const akuttmedisinAct = defineAct({
  id: 'akuttmedisin',
  number: 'FOR-2015-03-20-231',
  title: {
    nb: 'Forskrift om krav til og organisering av kommunal legevaktordning, ambulansetjeneste, medisinsk nødmeldetjeneste mv. (akuttmedisinforskriften)',
    nn: 'Forskrift om krav til og organisering av kommunal legevaktordning, ambulanseteneste, medisinsk naudmeldeteneste mv. (akuttmedisinforskrifta)',
    en: 'Emergency Medicine Regulation',
  },
  names: {
    nb: [
      'akuttmedisinforskriften',
      'akuttmedisinforskriftens',
      'akuttmedisinforskrifta',
      'akuttmedisinforskriftas',
      'for-2015-03-20-231',
      'forskrift-2015-03-20-231',
      'forskrift 2015-03-20-231',
      'forskrift 2015-03-20 nr. 231',
      'forskrift 20. mars 2015 nr. 231',
      'forskrift av 20. mars 2015 nr. 231',
    ],
    nn: [
      'akuttmedisinforskrifta',
      'akuttmedisinforskriftas',
      'akuttmedisinforskriften',
      'akuttmedisinforskriftens',
      'for-2015-03-20-231',
      'forskrift-2015-03-20-231',
      'forskrift 2015-03-20-231',
      'forskrift 2015-03-20 nr. 231',
      'forskrift 20. mars 2015 nr. 231',
      'forskrift av 20. mars 2015 nr. 231',
    ],
    en: [
      'emergency medicine regulation',
      'norwegian emergency medicine regulation',
      'for-2015-03-20-231',
      'regulation of 20 march 2015 no. 231',
      'regulation no. 231 of 20 march 2015',
      'regulation 20 march 2015 no. 231',
      'regulations of 20 march 2015 no. 231',
    ],
  },
  gist: {
    nb: 'Nødmeldetjenesten; lydopptak oppbevares i tre år (§ 20).',
    nn: 'Naudmeldetenesta; lydopptak skal takast vare på i tre år (§ 20).',
    en: 'Emergency medical services; recordings are kept for three years (s. 20).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2015-03-20-231',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2015-03-20-231',
    en: 'https://lovdata.no/dokument/SF/forskrift/2015-03-20-231',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2015-03-20-231/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2015-03-20-231/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2015-03-20-231/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
