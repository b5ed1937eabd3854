/** VAT Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const mvalAct = defineAct({
  id: 'mval',
  number: 'LOV-2009-06-19-58',
  title: {
    nb: 'Lov om merverdiavgift (merverdiavgiftsloven)',
    nn: 'Lov om meirverdiavgift (meirverdiavgiftslova)',
    en: 'VAT Act',
  },
  names: {
    nb: [
      'merverdiavgiftsloven',
      'merverdiavgiftslovens',
      'merverdiavgiftslova',
      'merverdiavgiftslovas',
      'momsloven',
      'momslovens',
      'mval.',
      'mval',
      'lov-2009-06-19-58',
      'lov 2009-06-19-58',
      'lov 2009-06-19 nr. 58',
      'lov 19. juni 2009 nr. 58',
      'lov av 19. juni 2009 nr. 58',
    ],
    nn: [
      'meirverdiavgiftslova',
      'meirverdiavgiftslovas',
      'merverdiavgiftsloven',
      'merverdiavgiftslovens',
      'mval.',
      'lov-2009-06-19-58',
      'lov 2009-06-19-58',
      'lov 2009-06-19 nr. 58',
      'lov 19. juni 2009 nr. 58',
      'lov av 19. juni 2009 nr. 58',
    ],
    en: [
      'vat act',
      'norwegian vat act',
      'value added tax act',
      'norwegian value added tax act',
      'lov-2009-06-19-58',
      'act of 19 june 2009 no. 58',
      'act no. 58 of 19 june 2009',
      'act 19 june 2009 no. 58',
    ],
  },
  gist: {
    nb: 'Merverdiavgift. Den forenklede ordningen har en egen lagringstid (§ 15-10).',
    nn: 'Meirverdiavgift. Den forenkla ordninga har ei eiga lagringstid (§ 15-10).',
    en: 'Value added tax. The simplified scheme has its own storage period (s. 15-10).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2009-06-19-58',
    nn: 'https://lovdata.no/dokument/NL/lov/2009-06-19-58',
    en: 'https://lovdata.no/dokument/NL/lov/2009-06-19-58',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2009-06-19-58/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2009-06-19-58/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2009-06-19-58/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
