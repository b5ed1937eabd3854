/** Archives Act of 1992: names, numbers and links. */
import { defineAct } from '../act.js';

export const arkiv1992Act = defineAct({
  id: 'arkiv1992',
  number: 'LOV-1992-12-04-126',
  title: {
    nb: 'Lov om arkiv (arkivlova) av 1992',
    nn: 'Lov om arkiv (arkivlova) av 1992',
    en: 'Archives Act of 1992',
  },
  names: {
    nb: [
      'arkivlova av 1992',
      'arkivloven av 1992',
      'arkivlova 1992',
      'arkivlova',
      'arkivlovas',
      'arkivloven',
      'arkivlovens',
      'lov-1992-12-04-126',
      'lov 1992-12-04-126',
      'lov 1992-12-04 nr. 126',
      'lov 4. desember 1992 nr. 126',
      'lov av 4. desember 1992 nr. 126',
    ],
    nn: [
      'arkivlova av 1992',
      'arkivlova 1992',
      'arkivlova',
      'arkivlovas',
      'lov-1992-12-04-126',
      'lov 1992-12-04-126',
      'lov 1992-12-04 nr. 126',
      'lov 4. desember 1992 nr. 126',
      'lov av 4. desember 1992 nr. 126',
    ],
    en: [
      'archives act of 1992',
      'archives act 1992',
      'lov-1992-12-04-126',
      'act of 4 december 1992 no. 126',
      'act no. 126 of 4 december 1992',
      'act 4 december 1992 no. 126',
    ],
  },
  gist: {
    nb: 'Arkivlova av 1992, avløst av loven av 2025 fra 1. januar 2026. Om enkelte deler ennå gjelder, er usikkert per 22. november 2026.',
    nn: 'Arkivlova av 1992, avløyst av lova av 2025 frå 1. januar 2026. Om einskilde delar framleis gjeld, er usikkert per 22. november 2026.',
    en: 'The Archives Act of 1992, replaced by the act of 2025 from 1 January 2026. Whether some parts still apply is uncertain as of 22 November 2026.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/LTI/lov/1992-12-04-126',
    nn: 'https://lovdata.no/dokument/LTI/lov/1992-12-04-126',
    en: 'https://lovdata.no/dokument/LTI/lov/1992-12-04-126',
  },
  status: 'repealed',
  certainty: 'uncertain',
  asOf: '2026-11-22',
});
