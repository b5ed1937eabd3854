/** Insurance Contracts Act: names, numbers and links. */
import { defineAct } from '../act.js';

export const falAct = defineAct({
  id: 'fal',
  number: 'LOV-1989-06-16-69',
  title: {
    nb: 'Lov om forsikringsavtaler (forsikringsavtaleloven)',
    nn: 'Lov om forsikringsavtalar (forsikringsavtalelova)',
    en: 'Insurance Contracts Act',
  },
  names: {
    nb: [
      'forsikringsavtaleloven',
      'forsikringsavtalelovens',
      'forsikringsavtalelova',
      'forsikringsavtalelovas',
      'fal.',
      'lov-1989-06-16-69',
      'lov 1989-06-16-69',
      'lov 1989-06-16 nr. 69',
      'lov 16. juni 1989 nr. 69',
      'lov av 16. juni 1989 nr. 69',
    ],
    nn: [
      'forsikringsavtalelova',
      'forsikringsavtalelovas',
      'forsikringsavtaleloven',
      'forsikringsavtalelovens',
      'lov-1989-06-16-69',
      'lov 1989-06-16-69',
      'lov 1989-06-16 nr. 69',
      'lov 16. juni 1989 nr. 69',
      'lov av 16. juni 1989 nr. 69',
    ],
    en: [
      'insurance contracts act',
      'norwegian insurance contracts act',
      'insurance contract act',
      'norwegian insurance contract act',
      'lov-1989-06-16-69',
      'act of 16 june 1989 no. 69',
      'act no. 69 of 16 june 1989',
      'act 16 june 1989 no. 69',
    ],
  },
  gist: {
    nb: 'Forsikring. Krav foreldes etter tre år, senest ti (§ 8-6); kapitalsummer etter ti, senest tjue (§ 18-6).',
    nn: 'Forsikring. Krav blir forelda etter tre år, seinast ti (§ 8-6); kapitalsummar etter ti, seinast tjue (§ 18-6).',
    en: 'Insurance. Claims lapse after three years, at the latest ten (s. 8-6); capital sums after ten, at the latest twenty (s. 18-6).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/NL/lov/1989-06-16-69',
    nn: 'https://lovdata.no/dokument/NL/lov/1989-06-16-69',
    en: 'https://lovdata.no/dokument/NL/lov/1989-06-16-69',
  },
  sectionLink: {
    nb: 'https://lovdata.no/lov/1989-06-16-69/%C2%A7{section}',
    nn: 'https://lovdata.no/lov/1989-06-16-69/%C2%A7{section}',
    en: 'https://lovdata.no/lov/1989-06-16-69/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
