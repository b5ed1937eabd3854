/** Marketing Control Act of 1972, repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const mfl1972Act = defineAct({
  id: 'mfl1972',
  number: 'LOV-1972-06-16-47',
  title: {
    nb: 'Markedsføringsloven av 1972, opphevet',
    nn: 'Marknadsføringslova av 1972, oppheva',
    en: 'Marketing Control Act of 1972, repealed',
  },
  names: {
    nb: [
      'markedsføringsloven av 1972',
      'markedsføringsloven 1972',
      'markedsføringsloven',
      'markedsføringslovens',
      'lov-1972-06-16-47',
      'lov 1972-06-16-47',
      'lov 1972-06-16 nr. 47',
      'lov 16. juni 1972 nr. 47',
      'lov av 16. juni 1972 nr. 47',
    ],
    nn: [
      'marknadsføringslova av 1972',
      'markedsføringsloven av 1972',
      'marknadsføringslova',
      'marknadsføringslovas',
      'lov-1972-06-16-47',
      'lov 1972-06-16-47',
      'lov 1972-06-16 nr. 47',
      'lov 16. juni 1972 nr. 47',
      'lov av 16. juni 1972 nr. 47',
    ],
    en: [
      'marketing control act of 1972',
      'marketing act of 1972',
      'lov-1972-06-16-47',
      'act of 16 june 1972 no. 47',
      'act no. 47 of 16 june 1972',
      'act 16 june 1972 no. 47',
    ],
  },
  gist: {
    nb: 'Opphevet 1. juni 2009. § 2 b om e-postreklame er nå § 15 i loven av 2009.',
    nn: 'Oppheva 1. juni 2009. § 2 b om e-postreklame er no § 15 i lova av 2009.',
    en: 'Repealed on 1 June 2009. Section 2 b on e-mail advertising is now section 15 of the act of 2009.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/LTI/lov/1972-06-16-47',
    nn: 'https://lovdata.no/dokument/LTI/lov/1972-06-16-47',
    en: 'https://lovdata.no/dokument/LTI/lov/1972-06-16-47',
  },
  status: 'repealed',
  certainty: 'known',
  asOf: '2026-11-22',
});
