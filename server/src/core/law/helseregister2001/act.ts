/** Health Registers Act of 2001, repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const helseregister2001Act = defineAct({
  id: 'helseregister2001',
  number: 'LOV-2001-05-18-24',
  title: {
    nb: 'Helseregisterloven av 2001, opphevet',
    nn: 'Helseregisterlova av 2001, oppheva',
    en: 'Health Registers Act of 2001, repealed',
  },
  names: {
    nb: [
      'helseregisterloven av 2001',
      'helseregisterloven 2001',
      'helseregisterloven',
      'helseregisterlovens',
      'lov-2001-05-18-24',
      'lov 2001-05-18-24',
      'lov 2001-05-18 nr. 24',
      'lov 18. mai 2001 nr. 24',
      'lov av 18. mai 2001 nr. 24',
    ],
    nn: [
      'helseregisterlova av 2001',
      'helseregisterlova',
      'helseregisterlovas',
      'lov-2001-05-18-24',
      'lov 2001-05-18-24',
      'lov 2001-05-18 nr. 24',
      'lov 18. mai 2001 nr. 24',
      'lov av 18. mai 2001 nr. 24',
    ],
    en: [
      'health registers act of 2001',
      'lov-2001-05-18-24',
      'act of 18 may 2001 no. 24',
      'act no. 24 of 18 may 2001',
      'act 18 may 2001 no. 24',
    ],
  },
  gist: {
    nb: 'Avløst av pasientjournalloven og helseregisterloven av 2014.',
    nn: 'Avløyst av pasientjournallova og helseregisterlova av 2014.',
    en: 'Replaced by the Patient Records Act and the Health Registers Act of 2014.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/LTI/lov/2001-05-18-24',
    nn: 'https://lovdata.no/dokument/LTI/lov/2001-05-18-24',
    en: 'https://lovdata.no/dokument/LTI/lov/2001-05-18-24',
  },
  status: 'repealed',
  certainty: 'known',
  asOf: '2026-11-22',
});
