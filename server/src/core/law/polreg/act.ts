/** Police Registers Regulation: names, numbers and links. */
import { defineAct } from '../act.js';

export const polregAct = defineAct({
  id: 'polreg',
  number: 'FOR-2013-09-20-1097',
  title: {
    nb: 'Forskrift om behandling av opplysninger i politiet og påtalemyndigheten (politiregisterforskriften)',
    nn: 'Forskrift om behandling av opplysningar i politiet og påtalemakta (politiregisterforskrifta)',
    en: 'Police Registers Regulation',
  },
  names: {
    nb: [
      'politiregisterforskriften',
      'politiregisterforskriftens',
      'politiregisterforskrifta',
      'politiregisterforskriftas',
      'for-2013-09-20-1097',
      'forskrift-2013-09-20-1097',
      'forskrift 2013-09-20-1097',
      'forskrift 2013-09-20 nr. 1097',
      'forskrift 20. september 2013 nr. 1097',
      'forskrift av 20. september 2013 nr. 1097',
    ],
    nn: [
      'politiregisterforskrifta',
      'politiregisterforskriftas',
      'politiregisterforskriften',
      'politiregisterforskriftens',
      'for-2013-09-20-1097',
      'forskrift-2013-09-20-1097',
      'forskrift 2013-09-20-1097',
      'forskrift 2013-09-20 nr. 1097',
      'forskrift 20. september 2013 nr. 1097',
      'forskrift av 20. september 2013 nr. 1097',
    ],
    en: [
      'police registers regulation',
      'norwegian police registers regulation',
      'police records regulation',
      'norwegian police records regulation',
      'police register regulations',
      'norwegian police register regulations',
      'for-2013-09-20-1097',
      'regulation of 20 september 2013 no. 1097',
      'regulation no. 1097 of 20 september 2013',
      'regulation 20 september 2013 no. 1097',
      'regulations of 20 september 2013 no. 1097',
    ],
  },
  gist: {
    nb: 'Politiets registre. § 37-2: den som mottar en politiattest, kan bare oppbevare den så lenge det trengs.',
    nn: 'Registra til politiet. § 37-2: den som tek imot ein politiattest, kan berre ta vare på han så lenge det trengst.',
    en: 'The police registers. Section 37-2: whoever receives a police certificate may keep it only as long as needed.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2013-09-20-1097',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2013-09-20-1097',
    en: 'https://lovdata.no/dokument/SF/forskrift/2013-09-20-1097',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2013-09-20-1097/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2013-09-20-1097/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2013-09-20-1097/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
