/** Education Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const opplaringAct = defineAct({
  id: 'opplaring',
  number: 'LOV-2023-06-09-30',
  title: {
    nb: 'Lov om grunnskoleopplæringa og den vidaregåande opplæringa (opplæringslova)',
    nn: 'Lov om grunnskoleopplæringa og den vidaregåande opplæringa (opplæringslova)',
    en: 'Education Act',
  },
  names: {
    nb: [
      'opplæringslova',
      'opplæringslovas',
      'opplæringsloven',
      'opplæringslovens',
      'opplæringsl.',
      'lov-2023-06-09-30',
      'lov 2023-06-09-30',
      'lov 2023-06-09 nr. 30',
      'lov 9. juni 2023 nr. 30',
      'lov av 9. juni 2023 nr. 30',
    ],
    nn: [
      'opplæringslova',
      'opplæringslovas',
      'opplæringsloven',
      'opplæringslovens',
      'lov-2023-06-09-30',
      'lov 2023-06-09-30',
      'lov 2023-06-09 nr. 30',
      'lov 9. juni 2023 nr. 30',
      'lov av 9. juni 2023 nr. 30',
    ],
    en: [
      'education act',
      'norwegian education act',
      'lov-2023-06-09-30',
      'act of 9 june 2023 no. 30',
      'act no. 30 of 9 june 2023',
      'act 9 june 2023 no. 30',
    ],
  },
  gist: {
    nb: 'Skole og videregående opplæring, i kraft 1. august 2024. § 25-1 gir skoler og skoleeiere grunnlag for å behandle opplysninger om elever.',
    nn: 'Skole og vidaregåande opplæring, i kraft 1. august 2024. § 25-1 gir skolar og skoleeigarar grunnlag for å behandle opplysningar om elevar.',
    en: "Primary and secondary education, in force since 1 August 2024. Section 25-1 gives schools and school owners a basis for processing pupils' data.",
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30',
    nn: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30',
    en: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2023-06-09-30/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2023-06-09-30/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2023-06-09-30/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
