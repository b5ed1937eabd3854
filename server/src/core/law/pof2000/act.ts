/** Personal data regulation of 2000, repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const pof2000Act = defineAct({
  id: 'pof2000',
  number: 'FOR-2000-12-15-1265',
  title: {
    nb: 'Forskrift om behandling av personopplysninger (2000), opphevet',
    nn: 'Forskrift om behandling av personopplysningar (2000), oppheva',
    en: 'Personal data regulation of 2000, repealed',
  },
  names: {
    nb: [
      'personopplysningsforskriften',
      'personopplysningsforskriftens',
      'personopplysningsforskrifta',
      'personopplysningsforskriftas',
      'personopplysningsforskriften av 2000',
      'personopplysningsforskriften 2000',
      'for-2000-12-15-1265',
      'forskrift-2000-12-15-1265',
      'forskrift 2000-12-15-1265',
      'forskrift 2000-12-15 nr. 1265',
      'forskrift 15. desember 2000 nr. 1265',
      'forskrift av 15. desember 2000 nr. 1265',
    ],
    nn: [
      'personopplysningsforskrifta',
      'personopplysningsforskriftas',
      'personopplysningsforskrifta av 2000',
      'for-2000-12-15-1265',
      'forskrift-2000-12-15-1265',
      'forskrift 2000-12-15-1265',
      'forskrift 2000-12-15 nr. 1265',
      'forskrift 15. desember 2000 nr. 1265',
      'forskrift av 15. desember 2000 nr. 1265',
    ],
    en: [
      'personal data regulation of 2000',
      'personal data regulations of 2000',
      'for-2000-12-15-1265',
      'regulation of 15 december 2000 no. 1265',
      'regulation no. 1265 of 15 december 2000',
      'regulation 15 december 2000 no. 1265',
      'regulations of 15 december 2000 no. 1265',
    ],
  },
  gist: {
    nb: 'Forskriften til loven av 2000: sikkerhet (kapittel 2), konsesjon (7), kamera (8) og e-post (9). Opphevet 20. juli 2018.',
    nn: 'Forskrifta til lova av 2000: tryggleik (kapittel 2), konsesjon (7), kamera (8) og e-post (9). Oppheva 20. juli 2018.',
    en: 'The regulation to the act of 2000: security (chapter 2), licences (7), cameras (8) and e-mail (9). Repealed on 20 July 2018.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/LTI/forskrift/2000-12-15-1265',
    nn: 'https://lovdata.no/dokument/LTI/forskrift/2000-12-15-1265',
    en: 'https://lovdata.no/dokument/LTI/forskrift/2000-12-15-1265',
  },
  status: 'repealed',
  certainty: 'verified',
  asOf: '2026-11-22',
});
