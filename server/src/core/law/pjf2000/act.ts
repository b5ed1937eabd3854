/** Patient Records Regulation of 2000, repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const pjf2000Act = defineAct({
  id: 'pjf2000',
  number: 'FOR-2000-12-21-1385',
  title: {
    nb: 'Pasientjournalforskriften av 2000, opphevet',
    nn: 'Pasientjournalforskrifta av 2000, oppheva',
    en: 'Patient Records Regulation of 2000, repealed',
  },
  names: {
    nb: [
      'pasientjournalforskriften av 2000',
      'pasientjournalforskriften 2000',
      'pasientjournalforskriften',
      'pasientjournalforskriftens',
      'for-2000-12-21-1385',
      'forskrift-2000-12-21-1385',
      'forskrift 2000-12-21-1385',
      'forskrift 2000-12-21 nr. 1385',
      'forskrift 21. desember 2000 nr. 1385',
      'forskrift av 21. desember 2000 nr. 1385',
    ],
    nn: [
      'pasientjournalforskrifta av 2000',
      'pasientjournalforskrifta',
      'pasientjournalforskriftas',
      'for-2000-12-21-1385',
      'forskrift-2000-12-21-1385',
      'forskrift 2000-12-21-1385',
      'forskrift 2000-12-21 nr. 1385',
      'forskrift 21. desember 2000 nr. 1385',
      'forskrift av 21. desember 2000 nr. 1385',
    ],
    en: [
      'patient records regulation of 2000',
      'for-2000-12-21-1385',
      'regulation of 21 december 2000 no. 1385',
      'regulation no. 1385 of 21 december 2000',
      'regulation 21 december 2000 no. 1385',
      'regulations of 21 december 2000 no. 1385',
    ],
  },
  gist: {
    nb: 'Opphevet 1. juli 2019. § 14 krevde ti år etter siste innføring; loven har i dag ikke noe tall.',
    nn: 'Oppheva 1. juli 2019. § 14 kravde ti år etter siste innføring; lova har i dag ikkje noko tal.',
    en: "Repealed on 1 July 2019. Section 14 required ten years after the last entry; today's act has no figure.",
  },
  link: {
    nb: 'https://lovdata.no/dokument/LTI/forskrift/2000-12-21-1385',
    nn: 'https://lovdata.no/dokument/LTI/forskrift/2000-12-21-1385',
    en: 'https://lovdata.no/dokument/LTI/forskrift/2000-12-21-1385',
  },
  status: 'repealed',
  certainty: 'verified',
  asOf: '2026-11-22',
});
