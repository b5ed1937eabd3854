/** Old wording for the standard contractual clauses. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const sccOldWording = defineStale({
  id: 'scc-old-wording',
  names: {
    nb: ['eus modellklausuler', 'modellklausuler', 'standardkontrakter', 'eus standardkontrakter'],
    nn: ['modellklausular', 'standardkontraktar'],
    en: ['eu model clauses', 'model clauses', 'model contractual clauses'],
  },
  why: {
    nb: 'Det offisielle norske uttrykket er «standard personvernbestemmelser»; forkortelsen SCC er vanlig.',
    nn: 'Det offisielle norske uttrykket er «standard personvernbestemmelser»; forkortinga SCC er vanleg.',
    en: 'Older wording; the decision calls them standard contractual clauses (SCC).',
  },
  now: {
    nb: 'EUs standard personvernbestemmelser (SCC)',
    nn: 'standard personvernføresegner frå EU (SCC)',
    en: 'standard contractual clauses (SCC)',
  },
  refs: ['scc', 'gdpr:46(2)(c)'],
  severity: 'info',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
