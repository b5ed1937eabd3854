/** The standard contractual clauses of 2001, 2004 and 2010, unusable since 27 December 2022. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const oldScc = defineStale({
  id: 'old-scc',
  names: {
    nb: [
      '2001/497',
      '2001/497/ef',
      '2004/915',
      '2004/915/ef',
      '2010/87',
      '2010/87/eu',
      'standardkontrakter av 2010',
      'modellklausuler av 2010',
    ],
    nn: ['2001/497', '2004/915', '2010/87', '2010/87/eu', 'standardkontraktar frå 2010'],
    en: [
      '2001/497',
      '2001/497/ec',
      '2004/915',
      '2004/915/ec',
      '2010/87',
      '2010/87/eu',
      'standard contractual clauses of 2010',
      '2010 standard contractual clauses',
    ],
  },
  why: {
    nb: 'De gamle standardkontraktene ble opphevet 27. september 2021 og kan ikke brukes etter 27. desember 2022.',
    nn: 'Dei gamle standardkontraktane vart oppheva 27. september 2021 og kan ikkje brukast etter 27. desember 2022.',
    en: 'The old standard clauses were repealed on 27 September 2021 and may not be used after 27 December 2022.',
  },
  now: {
    nb: 'Bruk Kommisjonens standard personvernbestemmelser (EU) 2021/914.',
    nn: 'Bruk standard personvernføresegner frå Kommisjonen, (EU) 2021/914.',
    en: "Use the Commission's standard contractual clauses (EU) 2021/914.",
  },
  refs: ['gdpr:46(2)(c)', 'scc'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['nye standard', '2021/914', 'overgangsfrist'],
    nn: ['nye standard', '2021/914', 'overgangsfrist'],
    en: ['new standard', '2021/914', 'transition'],
  }),
});
