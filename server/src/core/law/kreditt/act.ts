/** Credit Information Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const kredittAct = defineAct({
  id: 'kreditt',
  number: 'LOV-2019-12-20-109',
  title: {
    nb: 'Lov om behandling av opplysninger i kredittopplysningsvirksomhet (kredittopplysningsloven)',
    nn: 'Lov om behandling av opplysningar i kredittopplysningsverksemd (kredittopplysningslova)',
    en: 'Credit Information Act',
  },
  names: {
    nb: [
      'kredittopplysningsloven',
      'kredittopplysningslovens',
      'kredittopplysningslova',
      'kredittopplysningslovas',
      'kredittoppl.',
      'kredittopplysningsl.',
      'lov-2019-12-20-109',
      'lov 2019-12-20-109',
      'lov 2019-12-20 nr. 109',
      'lov 20. desember 2019 nr. 109',
      'lov av 20. desember 2019 nr. 109',
    ],
    nn: [
      'kredittopplysningslova',
      'kredittopplysningslovas',
      'kredittopplysningsloven',
      'kredittopplysningslovens',
      'lov-2019-12-20-109',
      'lov 2019-12-20-109',
      'lov 2019-12-20 nr. 109',
      'lov 20. desember 2019 nr. 109',
      'lov av 20. desember 2019 nr. 109',
    ],
    en: [
      'credit information act',
      'norwegian credit information act',
      'credit reporting act',
      'norwegian credit reporting act',
      'lov-2019-12-20-109',
      'act of 20 december 2019 no. 109',
      'act no. 109 of 20 december 2019',
      'act 20 december 2019 no. 109',
    ],
  },
  gist: {
    nb: 'Kredittopplysning, i kraft 1. juli 2022: forklaring på score (§ 17), gjenpart til den som sjekkes (§ 18), høyst fire års brukstid (§ 21).',
    nn: 'Kredittopplysning, i kraft 1. juli 2022: forklaring på score (§ 17), gjenpart til den som blir sjekka (§ 18), høgst fire års brukstid (§ 21).',
    en: 'Credit reporting, in force since 1 July 2022: explanation of a score (s. 17), copy letter (s. 18), use for at most four years (s. 21).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2019-12-20-109',
    nn: 'https://lovdata.no/dokument/NL/lov/2019-12-20-109',
    en: 'https://lovdata.no/dokument/NL/lov/2019-12-20-109',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2019-12-20-109/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2019-12-20-109/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2019-12-20-109/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
