/** Act on personal data in the Norwegian Confederation of Sports (abuse cases): names, numbers and links. */
import { defineAct } from '../act.js';

export const idrettAct = defineAct({
  id: 'idrett',
  number: 'LOV-2025-06-20-95',
  title: {
    nb: 'Lov om behandling av personopplysninger i Norges idrettsforbund og olympiske og paralympiske komité og dets organisasjonsledd',
    nn: 'Lov om behandling av personopplysningar i Noregs idrettsforbund og olympiske og paralympiske komité og organisasjonsledda',
    en: 'Act on personal data in the Norwegian Confederation of Sports (abuse cases)',
  },
  names: {
    nb: [
      'lov om behandling av personopplysninger i norges idrettsforbund',
      'idrettsloven om personopplysninger',
      'lov-2025-06-20-95',
      'lov 2025-06-20-95',
      'lov 2025-06-20 nr. 95',
      'lov 20. juni 2025 nr. 95',
      'lov av 20. juni 2025 nr. 95',
    ],
    nn: [
      'lov om behandling av personopplysningar i noregs idrettsforbund',
      'lov-2025-06-20-95',
      'lov 2025-06-20-95',
      'lov 2025-06-20 nr. 95',
      'lov 20. juni 2025 nr. 95',
      'lov av 20. juni 2025 nr. 95',
    ],
    en: [
      'act on personal data in sport',
      'lov-2025-06-20-95',
      'act of 20 june 2025 no. 95',
      'act no. 95 of 20 june 2025',
      'act 20 june 2025 no. 95',
    ],
  },
  gist: {
    nb: 'Behandling av særlige kategorier og straffopplysninger i idretten for å forebygge og følge opp seksuelle overgrep, trakassering og vold. I kraft 1. juli 2025; lagringstid overlatt til forskrift (§ 9).',
    nn: 'Behandling av særlege kategoriar og straffopplysningar i idretten for å førebyggje og følgje opp seksuelle overgrep, trakassering og vald. I kraft 1. juli 2025; lagringstid er overlaten til forskrift (§ 9).',
    en: 'Processing of special categories and criminal data in sport to prevent and follow up sexual abuse, harassment and violence. In force since 1 July 2025; storage periods are left to regulation (s. 9).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2025-06-20-95',
    nn: 'https://lovdata.no/dokument/NL/lov/2025-06-20-95',
    en: 'https://lovdata.no/dokument/NL/lov/2025-06-20-95',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2025-06-20-95/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2025-06-20-95/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2025-06-20-95/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
