/** Regulation on animal patient journals: names, numbers and links. */
import { defineAct } from '../act.js';

export const dyrejournalAct = defineAct({
  id: 'dyrejournal',
  number: 'FOR-2006-02-20-229',
  title: {
    nb: 'Forskrift om journal for dyrehelsepersonell',
    nn: 'Forskrift om journal for dyrehelsepersonell',
    en: 'Regulation on animal patient journals',
  },
  names: {
    nb: [
      'dyrejournalforskriften',
      'dyrejournalforskriftens',
      'forskrift om journal for dyrehelsepersonell',
      'for-2006-02-20-229',
      'forskrift-2006-02-20-229',
      'forskrift 2006-02-20-229',
      'forskrift 2006-02-20 nr. 229',
      'forskrift 20. februar 2006 nr. 229',
      'forskrift av 20. februar 2006 nr. 229',
    ],
    nn: [
      'forskrift om journal for dyrehelsepersonell',
      'for-2006-02-20-229',
      'forskrift-2006-02-20-229',
      'forskrift 2006-02-20-229',
      'forskrift 2006-02-20 nr. 229',
      'forskrift 20. februar 2006 nr. 229',
      'forskrift av 20. februar 2006 nr. 229',
    ],
    en: [
      'animal patient journal regulation',
      'norwegian animal patient journal regulation',
      'animal records regulation',
      'norwegian animal records regulation',
      'for-2006-02-20-229',
      'regulation of 20 february 2006 no. 229',
      'regulation no. 229 of 20 february 2006',
      'regulation 20 february 2006 no. 229',
      'regulations of 20 february 2006 no. 229',
    ],
  },
  gist: {
    nb: 'Journal over dyr oppbevares i minst ti år og så lenge dyret lever (§ 6).',
    nn: 'Journal over dyr skal takast vare på i minst ti år og så lenge dyret lever (§ 6).',
    en: 'Animal journals are kept for at least ten years and as long as the animal lives (s. 6).',
  },
  link: {
    nb: 'https://lovdata.no/dokument/SF/forskrift/2006-02-20-229',
    nn: 'https://lovdata.no/dokument/SF/forskrift/2006-02-20-229',
    en: 'https://lovdata.no/dokument/SF/forskrift/2006-02-20-229',
  },
  sectionLink: {
    nb: 'https://lovdata.no/forskrift/2006-02-20-229/%C2%A7{section}',
    nn: 'https://lovdata.no/forskrift/2006-02-20-229/%C2%A7{section}',
    en: 'https://lovdata.no/forskrift/2006-02-20-229/%C2%A7{section}',
  },
  status: 'in-force',
  certainty: 'verified',
  asOf: '2026-11-22',
});
