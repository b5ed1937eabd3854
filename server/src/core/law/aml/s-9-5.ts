/** Section 9-5 of aml: Access to an employee's mailbox, in our own words. */
import { defineProvision } from '../provision.js';

export const amlS9_5 = defineProvision({
  ref: 'aml:9-5',
  title: {
    nb: 'Innsyn i arbeidstakers e-postkasse mv.',
    nn: 'Innsyn i e-postkassa til arbeidstakaren mv.',
    en: "Access to an employee's mailbox",
  },
  gist: {
    nb: 'Gir hjemmel for forskriften om arbeidsgivers innsyn i e-postkasse og annet elektronisk lagret materiale (FOR-2018-07-02-1108).',
    nn: 'Gir heimel for forskrifta om innsynet til arbeidsgivaren i e-postkasse og anna elektronisk lagra materiale (FOR-2018-07-02-1108).',
    en: "Authorises the regulation on the employer's access to mailboxes and other stored material (FOR-2018-07-02-1108).",
  },
  related: ['epost:2', 'epost:4'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
