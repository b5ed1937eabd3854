/** Health Registers Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const helseregisterAct = defineAct({
  id: 'helseregister',
  number: 'LOV-2014-06-20-43',
  title: {
    nb: 'Lov om helseregistre og behandling av helseopplysninger (helseregisterloven)',
    nn: 'Lov om helseregister og behandling av helseopplysningar (helseregisterlova)',
    en: 'Health Registers Act',
  },
  names: {
    nb: [
      'helseregisterloven',
      'helseregisterlovens',
      'helseregisterlova',
      'helseregisterlovas',
      'lov-2014-06-20-43',
      'lov 2014-06-20-43',
      'lov 2014-06-20 nr. 43',
      'lov 20. juni 2014 nr. 43',
      'lov av 20. juni 2014 nr. 43',
    ],
    nn: [
      'helseregisterlova',
      'helseregisterlovas',
      'helseregisterloven',
      'helseregisterlovens',
      'lov-2014-06-20-43',
      'lov 2014-06-20-43',
      'lov 2014-06-20 nr. 43',
      'lov 20. juni 2014 nr. 43',
      'lov av 20. juni 2014 nr. 43',
    ],
    en: [
      'health registers act',
      'norwegian health registers act',
      'health register act',
      'norwegian health register act',
      'personal health data filing system act',
      'norwegian personal health data filing system act',
      'lov-2014-06-20-43',
      'act of 20 june 2014 no. 43',
      'act no. 43 of 20 june 2014',
      'act 20 june 2014 no. 43',
    ],
  },
  gist: {
    nb: 'Helseregistre til styring, forskning og kvalitet. Logg over utleveringer oppbevares i minst ti år (§ 19 h).',
    nn: 'Helseregister til styring, forsking og kvalitet. Logg over utleveringar skal takast vare på i minst ti år (§ 19 h).',
    en: 'Health registers for administration, research and quality. Disclosure logs are kept for at least ten years (s. 19 h).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2014-06-20-43',
    nn: 'https://lovdata.no/dokument/NL/lov/2014-06-20-43',
    en: 'https://lovdata.no/dokument/NL/lov/2014-06-20-43',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2014-06-20-43/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2014-06-20-43/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2014-06-20-43/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
