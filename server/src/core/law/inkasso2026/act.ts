/** New Debt Collection Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const inkasso2026Act = defineAct({
  id: 'inkasso2026',
  number: 'LOV-2026-05-22-19',
  title: {
    nb: 'Ny inkassolov',
    nn: 'Ny inkassolov',
    en: 'New Debt Collection Act',
  },
  names: {
    nb: [
      'inkassoloven av 2026',
      'ny inkassolov',
      'lov-2026-05-22-19',
      'lov 2026-05-22-19',
      'lov 2026-05-22 nr. 19',
      'lov 22. mai 2026 nr. 19',
      'lov av 22. mai 2026 nr. 19',
    ],
    nn: [
      'inkassolova av 2026',
      'ny inkassolov',
      'lov-2026-05-22-19',
      'lov 2026-05-22-19',
      'lov 2026-05-22 nr. 19',
      'lov 22. mai 2026 nr. 19',
      'lov av 22. mai 2026 nr. 19',
    ],
    en: [
      'debt collection act of 2026',
      'new debt collection act',
      'norwegian new debt collection act',
      'lov-2026-05-22-19',
      'act of 22 may 2026 no. 19',
      'act no. 19 of 22 may 2026',
      'act 22 may 2026 no. 19',
    ],
  },
  gist: {
    nb: 'Vedtatt i mai 2026. Oppbevaring av saksdokumenter i minst fem og høyst ti år (§ 36); ikrafttredelsen er ikke fastsatt.',
    nn: 'Vedteken i mai 2026. Saksdokument skal takast vare på i minst fem og høgst ti år (§ 36); det er ikkje fastsett når ho tek til å gjelde.',
    en: 'Adopted in May 2026. Case files kept for five to ten years (s. 36); its entry into force is not set.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2026-05-22-19',
    nn: 'https://lovdata.no/dokument/NL/lov/2026-05-22-19',
    en: 'https://lovdata.no/dokument/NL/lov/2026-05-22-19',
  },
  status: 'adopted',
  certainty: 'verified',
  asOf: '2026-11-22',
});
