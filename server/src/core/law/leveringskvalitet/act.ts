/** Supply Quality Regulation: names, numbers and links. */
import { defineAct } from '../act.js';

export const leveringskvalitetAct = defineAct({
  id: 'leveringskvalitet',
  number: 'FOR-2004-11-30-1557',
  title: {
    nb: 'Forskrift om leveringskvalitet i kraftsystemet',
    nn: 'Forskrift om leveringskvalitet i kraftsystemet',
    en: 'Supply Quality Regulation',
  },
  names: {
    nb: [
      'leveringskvalitetsforskriften',
      'leveringskvalitetsforskriftens',
      'leveringskvalitetsforskrifta',
      'leveringskvalitetsforskriftas',
      'for-2004-11-30-1557',
      'forskrift-2004-11-30-1557',
      'forskrift 2004-11-30-1557',
      'forskrift 2004-11-30 nr. 1557',
      'forskrift 30. november 2004 nr. 1557',
      'forskrift av 30. november 2004 nr. 1557',
    ],
    nn: [
      'leveringskvalitetsforskrifta',
      'leveringskvalitetsforskriftas',
      'leveringskvalitetsforskriften',
      'leveringskvalitetsforskriftens',
      'for-2004-11-30-1557',
      'forskrift-2004-11-30-1557',
      'forskrift 2004-11-30-1557',
      'forskrift 2004-11-30 nr. 1557',
      'forskrift 30. november 2004 nr. 1557',
      'forskrift av 30. november 2004 nr. 1557',
    ],
    en: [
      'supply quality regulation',
      'norwegian supply quality regulation',
      'quality of supply regulation',
      'norwegian quality of supply regulation',
      'for-2004-11-30-1557',
      'regulation of 30 november 2004 no. 1557',
      'regulation no. 1557 of 30 november 2004',
      'regulation 30 november 2004 no. 1557',
      'regulations of 30 november 2004 no. 1557',
    ],
  },
  gist: {
    nb: 'Leveringskvalitet i strømnettet; saksdokumentasjon oppbevares i ti år (§ 2A-11).',
    nn: 'Leveringskvalitet i straumnettet; saksdokumentasjon skal takast vare på i ti år (§ 2A-11).',
    en: 'Power quality; case documentation is kept for ten years (s. 2A-11).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2004-11-30-1557',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2004-11-30-1557',
    en: 'https://lovdata.no/dokument/SF/forskrift/2004-11-30-1557',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2004-11-30-1557/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2004-11-30-1557/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2004-11-30-1557/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
