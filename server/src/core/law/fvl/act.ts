/** Public Administration Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const fvlAct = defineAct({
  id: 'fvl',
  number: 'LOV-1967-02-10',
  title: {
    nb: 'Lov om behandlingsmåten i forvaltningssaker (forvaltningsloven)',
    nn: 'Lov om behandlingsmåten i forvaltningssaker (forvaltningslova)',
    en: 'Public Administration Act',
  },
  names: {
    nb: [
      'forvaltningsloven',
      'forvaltningslovens',
      'forvaltningslova',
      'forvaltningslovas',
      'forvaltningsloven av 1967',
      'fvl.',
      'fvl',
      'lov-1967-02-10',
      'lov 1967-02-10',
      'lov 10. februar 1967',
      'lov av 10. februar 1967',
    ],
    nn: [
      'forvaltningslova',
      'forvaltningslovas',
      'forvaltningsloven',
      'forvaltningslovens',
      'fvl.',
      'lov-1967-02-10',
      'lov 1967-02-10',
      'lov 10. februar 1967',
      'lov av 10. februar 1967',
    ],
    en: [
      'public administration act',
      'norwegian public administration act',
      'public administration act of 1967',
      'lov-1967-02-10',
      'act of 10 february 1967',
    ],
  },
  gist: {
    nb: 'Saksbehandling, partsinnsyn og taushetsplikt i offentlig forvaltning. Gjelder fortsatt; den nye loven (LOV-2025-06-20-81) er vedtatt, men ikke satt i kraft i juli 2026.',
    nn: 'Saksbehandling, partsinnsyn og teieplikt i offentleg forvaltning. Gjeld framleis; den nye lova (LOV-2025-06-20-81) er vedteken, men var ikkje sett i kraft i juli 2026.',
    en: 'Procedure, party access and secrecy in public administration. Still in force; the new act (LOV-2025-06-20-81) is adopted, but had not been brought into force in July 2026.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1967-02-10',
    nn: 'https://lovdata.no/dokument/NL/lov/1967-02-10',
    en: 'https://lovdata.no/dokument/NLE/lov/1967-02-10',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1967-02-10/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1967-02-10/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1967-02-10/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'known',
  asOf: '2026-11-22',
});
