/** Data Protection Act 1998 (UK), repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const dpa1998Act = defineAct({
  id: 'dpa1998',
  number: '1998 c. 29 (UK)',
  title: {
    nb: 'Data Protection Act 1998 (Storbritannia), opphevet',
    nn: 'Data Protection Act 1998 (Storbritannia), oppheva',
    en: 'Data Protection Act 1998 (UK), repealed',
  },
  names: {
    nb: ['data protection act 1998', 'dpa 1998'],
    nn: ['data protection act 1998', 'dpa 1998'],
    en: ['data protection act 1998', 'dpa 1998', 'uk data protection act 1998'],
  },
  gist: {
    nb: 'Den britiske loven fra 1998, avløst av UK GDPR og Data Protection Act 2018.',
    nn: 'Den britiske lova frå 1998, avløyst av UK GDPR og Data Protection Act 2018.',
    en: 'The UK act of 1998, replaced by the UK GDPR and the Data Protection Act 2018.',
  },
  link: {
    nb: 'https://www.legislation.gov.uk/ukpga/1998/29',
    nn: 'https://www.legislation.gov.uk/ukpga/1998/29',
    en: 'https://www.legislation.gov.uk/ukpga/1998/29',
  },
  status: 'repealed',
  certainty: 'known',
  asOf: '2026-11-22',
});
