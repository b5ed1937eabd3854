/** Tax Assessment Act of 1980, repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const ligningAct = defineAct({
  id: 'ligning',
  number: 'LOV-1980-06-13-24',
  title: {
    nb: 'Ligningsloven av 1980, opphevet',
    nn: 'Likningslova av 1980, oppheva',
    en: 'Tax Assessment Act of 1980, repealed',
  },
  names: {
    nb: [
      'ligningsloven',
      'ligningslovens',
      'ligningslova',
      'ligningslovas',
      'ligningsloven av 1980',
      'lov-1980-06-13-24',
      'lov 1980-06-13-24',
      'lov 1980-06-13 nr. 24',
      'lov 13. juni 1980 nr. 24',
      'lov av 13. juni 1980 nr. 24',
    ],
    nn: [
      'likningslova',
      'likningslovas',
      'ligningslova',
      'ligningslovas',
      'ligningsloven',
      'ligningslovens',
      'lov-1980-06-13-24',
      'lov 1980-06-13-24',
      'lov 1980-06-13 nr. 24',
      'lov 13. juni 1980 nr. 24',
      'lov av 13. juni 1980 nr. 24',
    ],
    en: [
      'tax assessment act',
      'norwegian tax assessment act',
      'assessment act',
      'norwegian assessment act',
      'lov-1980-06-13-24',
      'act of 13 june 1980 no. 24',
      'act no. 24 of 13 june 1980',
      'act 13 june 1980 no. 24',
    ],
  },
  gist: {
    nb: 'Erstattet av skatteforvaltningsloven 1. januar 2017.',
    nn: 'Avløyst av skatteforvaltningslova 1. januar 2017.',
    en: 'Replaced by the Tax Administration Act on 1 January 2017.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/LTI/lov/1980-06-13-24',
    nn: 'https://lovdata.no/dokument/LTI/lov/1980-06-13-24',
    en: 'https://lovdata.no/dokument/LTI/lov/1980-06-13-24',
  },
  status: 'repealed',
  certainty: 'known',
  asOf: '2026-11-22',
});
