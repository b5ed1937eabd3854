/** Tax Administration Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const skatteforvaltningAct = defineAct({
  id: 'skatteforvaltning',
  number: 'LOV-2016-05-27-14',
  title: {
    nb: 'Lov om skatteforvaltning (skatteforvaltningsloven)',
    nn: 'Lov om skatteforvaltning (skatteforvaltningslova)',
    en: 'Tax Administration Act',
  },
  names: {
    nb: [
      'skatteforvaltningsloven',
      'skatteforvaltningslovens',
      'skatteforvaltningslova',
      'skatteforvaltningslovas',
      'sktfvl.',
      'lov-2016-05-27-14',
      'lov 2016-05-27-14',
      'lov 2016-05-27 nr. 14',
      'lov 27. mai 2016 nr. 14',
      'lov av 27. mai 2016 nr. 14',
    ],
    nn: [
      'skatteforvaltningslova',
      'skatteforvaltningslovas',
      'skatteforvaltningsloven',
      'skatteforvaltningslovens',
      'sktfvl.',
      'lov-2016-05-27-14',
      'lov 2016-05-27-14',
      'lov 2016-05-27 nr. 14',
      'lov 27. mai 2016 nr. 14',
      'lov av 27. mai 2016 nr. 14',
    ],
    en: [
      'tax administration act',
      'norwegian tax administration act',
      'lov-2016-05-27-14',
      'act of 27 may 2016 no. 14',
      'act no. 14 of 27 may 2016',
      'act 27 may 2016 no. 14',
    ],
  },
  gist: {
    nb: 'Skatteforvaltningens saksbehandling. Fastsettinger kan endres i fem år (§ 12-6), men plikten til å oppbevare bilag står i bokføringsloven.',
    nn: 'Saksbehandling i skatteforvaltninga. Fastsetjingar kan endrast i fem år (§ 12-6), men plikta til å ta vare på bilag står i bokføringslova.',
    en: 'Tax administration procedure. Assessments may be changed for five years (s. 12-6), but the duty to keep vouchers is in the Bookkeeping Act.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2016-05-27-14',
    nn: 'https://lovdata.no/dokument/NL/lov/2016-05-27-14',
    en: 'https://lovdata.no/dokument/NL/lov/2016-05-27-14',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2016-05-27-14/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2016-05-27-14/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2016-05-27-14/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
