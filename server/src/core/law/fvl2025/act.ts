/** New Public Administration Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const fvl2025Act = defineAct({
  id: 'fvl2025',
  number: 'LOV-2025-06-20-81',
  title: {
    nb: 'Ny forvaltningslov',
    nn: 'Ny forvaltningslov',
    en: 'New Public Administration Act',
  },
  names: {
    nb: [
      'forvaltningsloven av 2025',
      'ny forvaltningslov',
      'forvaltningsloven 2025',
      'lov-2025-06-20-81',
      'lov 2025-06-20-81',
      'lov 2025-06-20 nr. 81',
      'lov 20. juni 2025 nr. 81',
      'lov av 20. juni 2025 nr. 81',
    ],
    nn: [
      'forvaltningslova av 2025',
      'ny forvaltningslov',
      'lov-2025-06-20-81',
      'lov 2025-06-20-81',
      'lov 2025-06-20 nr. 81',
      'lov 20. juni 2025 nr. 81',
      'lov av 20. juni 2025 nr. 81',
    ],
    en: [
      'public administration act of 2025',
      'new public administration act',
      'norwegian new public administration act',
      'lov-2025-06-20-81',
      'act of 20 june 2025 no. 81',
      'act no. 81 of 20 june 2025',
      'act 20 june 2025 no. 81',
    ],
  },
  gist: {
    nb: 'Vedtatt i juni 2025. Ikrafttredelsen er ikke fastsatt; inntil videre gjelder loven av 1967.',
    nn: 'Vedteken i juni 2025. Det er ikkje fastsett når ho tek til å gjelde; inntil vidare gjeld lova av 1967.',
    en: 'Adopted in June 2025. Its entry into force is not set; the act of 1967 applies until then.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2025-06-20-81',
    nn: 'https://lovdata.no/dokument/NL/lov/2025-06-20-81',
    en: 'https://lovdata.no/dokument/NL/lov/2025-06-20-81',
  },
  status: 'adopted',
  certainty: 'verified',
  asOf: '2026-11-22',
});
