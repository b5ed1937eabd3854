/** Civil Service Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const statsansatteAct = defineAct({
  id: 'statsansatte',
  number: 'LOV-2017-06-16-67',
  title: {
    nb: 'Lov om statens ansatte mv. (statsansatteloven)',
    nn: 'Lov om tilsette i staten mv. (statstilsettelova)',
    en: 'Civil Service Act',
  },
  names: {
    nb: [
      'statsansatteloven',
      'statsansattelovens',
      'statsansattelova',
      'statsansattelovas',
      'lov-2017-06-16-67',
      'lov 2017-06-16-67',
      'lov 2017-06-16 nr. 67',
      'lov 16. juni 2017 nr. 67',
      'lov av 16. juni 2017 nr. 67',
    ],
    nn: [
      'statstilsettelova',
      'statstilsettelovas',
      'statsansattelova',
      'statsansattelovas',
      'statsansatteloven',
      'statsansattelovens',
      'lov-2017-06-16-67',
      'lov 2017-06-16-67',
      'lov 2017-06-16 nr. 67',
      'lov 16. juni 2017 nr. 67',
      'lov av 16. juni 2017 nr. 67',
    ],
    en: [
      'civil service act',
      'norwegian civil service act',
      'state employees act',
      'norwegian state employees act',
      'government employees act',
      'norwegian government employees act',
      'lov-2017-06-16-67',
      'act of 16 june 2017 no. 67',
      'act no. 67 of 16 june 2017',
      'act 16 june 2017 no. 67',
    ],
  },
  gist: {
    nb: 'Ansatte i staten. En ordensstraff slettes fra personalmappen etter fem år (§ 25).',
    nn: 'Tilsette i staten. Ei ordensstraff skal slettast frå personalmappa etter fem år (§ 25).',
    en: 'State employees. A disciplinary sanction is erased from the file after five years (s. 25).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2017-06-16-67',
    nn: 'https://lovdata.no/dokument/NL/lov/2017-06-16-67',
    en: 'https://lovdata.no/dokument/NLE/lov/2017-06-16-67',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2017-06-16-67/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2017-06-16-67/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2017-06-16-67/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
