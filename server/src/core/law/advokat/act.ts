/** Lawyers Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const advokatAct = defineAct({
  id: 'advokat',
  number: 'LOV-2022-05-12-28',
  title: {
    nb: 'Lov om advokater og andre som yter rettslig bistand (advokatloven)',
    nn: 'Lov om advokatar og andre som yter rettsleg bistand (advokatlova)',
    en: 'Lawyers Act',
  },
  names: {
    nb: [
      'advokatloven',
      'advokatlovens',
      'advokatlova',
      'advokatlovas',
      'lov-2022-05-12-28',
      'lov 2022-05-12-28',
      'lov 2022-05-12 nr. 28',
      'lov 12. mai 2022 nr. 28',
      'lov av 12. mai 2022 nr. 28',
    ],
    nn: [
      'advokatlova',
      'advokatlovas',
      'advokatloven',
      'advokatlovens',
      'lov-2022-05-12-28',
      'lov 2022-05-12-28',
      'lov 2022-05-12 nr. 28',
      'lov 12. mai 2022 nr. 28',
      'lov av 12. mai 2022 nr. 28',
    ],
    en: [
      'lawyers act',
      'norwegian lawyers act',
      'advocates act',
      'norwegian advocates act',
      'legal profession act',
      'norwegian legal profession act',
      'lov-2022-05-12-28',
      'act of 12 may 2022 no. 28',
      'act no. 28 of 12 may 2022',
      'act 12 may 2022 no. 28',
    ],
  },
  gist: {
    nb: 'Advokater, i kraft 1. januar 2025. Arkivet holdes i ti år eller lenger (§ 36), og taushetsplikten går foran innsyn.',
    nn: 'Advokatar, i kraft 1. januar 2025. Arkivet blir halde i ti år eller lenger (§ 36), og teieplikta går føre innsyn.',
    en: 'Lawyers, in force since 1 January 2025. Files are kept for ten years or longer (s. 36), and legal privilege prevails over access.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/2022-05-12-28',
    nn: 'https://lovdata.no/dokument/NL/lov/2022-05-12-28',
    en: 'https://lovdata.no/dokument/NL/lov/2022-05-12-28',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/2022-05-12-28/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/2022-05-12-28/%C2%A7{section}',
    en: 'https://lovdata.no/lov/2022-05-12-28/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
