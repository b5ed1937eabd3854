/** Data Protection Act 2018 (UK): names, numbers and links. */
import { defineAct } from '../act.js';

export const dpa2018Act = defineAct({
  id: 'dpa2018',
  number: '2018 c. 12 (UK)',
  title: {
    nb: 'Data Protection Act 2018 (Storbritannia)',
    nn: 'Data Protection Act 2018 (Storbritannia)',
    en: 'Data Protection Act 2018 (UK)',
  },
  names: {
    nb: ['data protection act 2018', 'dpa 2018', 'storbritannias data protection act'],
    nn: ['data protection act 2018', 'dpa 2018'],
    en: ['data protection act 2018', 'uk data protection act', 'uk data protection act 2018', 'dpa 2018'],
  },
  gist: {
    nb: 'Storbritannias lov ved siden av UK GDPR. Gjelder ikke for en virksomhet i Norge.',
    nn: 'Den britiske lova ved sida av UK GDPR. Gjeld ikkje for ei verksemd i Noreg.',
    en: 'The UK act beside the UK GDPR. It does not apply to a business in Norway.',
  },
  link: {
    nb: 'https://www.legislation.gov.uk/ukpga/2018/12',
    nn: 'https://www.legislation.gov.uk/ukpga/2018/12',
    en: 'https://www.legislation.gov.uk/ukpga/2018/12',
  },
  status: 'in-force',
  certainty: 'known',
  asOf: '2026-11-22',
});
