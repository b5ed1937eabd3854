/** New Children Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const barnelova2025Act = defineAct({
  id: 'barnelova2025',
  number: 'LOV-2025-06-20-40',
  title: {
    nb: 'Ny barnelov',
    nn: 'Ny barnelov',
    en: 'New Children Act',
  },
  names: {
    nb: [
      'barneloven av 2025',
      'ny barnelov',
      'lov-2025-06-20-40',
      'lov 2025-06-20-40',
      'lov 2025-06-20 nr. 40',
      'lov 20. juni 2025 nr. 40',
      'lov av 20. juni 2025 nr. 40',
    ],
    nn: [
      'barnelova av 2025',
      'ny barnelov',
      'lov-2025-06-20-40',
      'lov 2025-06-20-40',
      'lov 2025-06-20 nr. 40',
      'lov 20. juni 2025 nr. 40',
      'lov av 20. juni 2025 nr. 40',
    ],
    en: [
      'children act of 2025',
      'new children act',
      'norwegian new children act',
      'lov-2025-06-20-40',
      'act of 20 june 2025 no. 40',
      'act no. 40 of 20 june 2025',
      'act 20 june 2025 no. 40',
    ],
  },
  gist: {
    nb: 'Vedtatt i juni 2025; ikrafttredelsen er ikke fastsatt.',
    nn: 'Vedteken i juni 2025; det er ikkje fastsett når ho tek til å gjelde.',
    en: 'Adopted in June 2025; its entry into force is not set.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2025-06-20-40',
    nn: 'https://lovdata.no/dokument/NL/lov/2025-06-20-40',
    en: 'https://lovdata.no/dokument/NL/lov/2025-06-20-40',
  },
  status: 'adopted',
  certainty: 'verified',
  asOf: '2026-11-22',
});
