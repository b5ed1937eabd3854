/** Money Laundering Act of 2009, repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const hvl2009Act = defineAct({
  id: 'hvl2009',
  number: 'LOV-2009-03-06-11',
  title: {
    nb: 'Hvitvaskingsloven av 2009, opphevet',
    nn: 'Kvitvaskingslova av 2009, oppheva',
    en: 'Money Laundering Act of 2009, repealed',
  },
  names: {
    nb: [
      'hvitvaskingsloven av 2009',
      'hvitvaskingsloven 2009',
      'hvitvaskingsloven',
      'hvitvaskingslovens',
      'lov-2009-03-06-11',
      'lov 2009-03-06-11',
      'lov 2009-03-06 nr. 11',
      'lov 6. mars 2009 nr. 11',
      'lov av 6. mars 2009 nr. 11',
    ],
    nn: [
      'kvitvaskingslova av 2009',
      'kvitvaskingslova',
      'kvitvaskingslovas',
      'hvitvaskingsloven av 2009',
      'lov-2009-03-06-11',
      'lov 2009-03-06-11',
      'lov 2009-03-06 nr. 11',
      'lov 6. mars 2009 nr. 11',
      'lov av 6. mars 2009 nr. 11',
    ],
    en: [
      'money laundering act of 2009',
      'anti-money laundering act of 2009',
      'lov-2009-03-06-11',
      'act of 6 march 2009 no. 11',
      'act no. 11 of 6 march 2009',
      'act 6 march 2009 no. 11',
    ],
  },
  gist: {
    nb: 'Erstattet av hvitvaskingsloven av 2018; oppbevaring står nå i § 30.',
    nn: 'Avløyst av kvitvaskingslova av 2018; oppbevaring står no i § 30.',
    en: 'Replaced by the act of 2018; retention is now in section 30.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/LTI/lov/2009-03-06-11',
    nn: 'https://lovdata.no/dokument/LTI/lov/2009-03-06-11',
    en: 'https://lovdata.no/dokument/LTI/lov/2009-03-06-11',
  },
  status: 'repealed',
  certainty: 'verified',
  asOf: '2026-11-22',
});
