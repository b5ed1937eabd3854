/** Debt Collection Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const inkassoAct = defineAct({
  id: 'inkasso',
  number: 'LOV-1988-05-13-26',
  title: {
    nb: 'Lov om inkassovirksomhet (inkassoloven)',
    nn: 'Lov om inkassoverksemd (inkassolova)',
    en: 'Debt Collection Act',
  },
  names: {
    nb: [
      'inkassoloven',
      'inkassolovens',
      'inkassolova',
      'inkassolovas',
      'lov om inkassovirksomhet',
      'lov-1988-05-13-26',
      'lov 1988-05-13-26',
      'lov 1988-05-13 nr. 26',
      'lov 13. mai 1988 nr. 26',
      'lov av 13. mai 1988 nr. 26',
    ],
    nn: [
      'inkassolova',
      'inkassolovas',
      'inkassoloven',
      'inkassolovens',
      'lov-1988-05-13-26',
      'lov 1988-05-13-26',
      'lov 1988-05-13 nr. 26',
      'lov 13. mai 1988 nr. 26',
      'lov av 13. mai 1988 nr. 26',
    ],
    en: [
      'debt collection act',
      'norwegian debt collection act',
      'lov-1988-05-13-26',
      'act of 13 may 1988 no. 26',
      'act no. 26 of 13 may 1988',
      'act 13 may 1988 no. 26',
    ],
  },
  gist: {
    nb: 'Inkasso. En ny lov (LOV-2026-05-22-19) er vedtatt, men ikke satt i kraft i juli 2026.',
    nn: 'Inkasso. Ei ny lov (LOV-2026-05-22-19) er vedteken, men var ikkje sett i kraft i juli 2026.',
    en: 'Debt collection. A new act (LOV-2026-05-22-19) is adopted, but had not been brought into force in July 2026.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1988-05-13-26',
    nn: 'https://lovdata.no/dokument/NL/lov/1988-05-13-26',
    en: 'https://lovdata.no/dokument/NL/lov/1988-05-13-26',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1988-05-13-26/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1988-05-13-26/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1988-05-13-26/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
