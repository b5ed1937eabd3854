/** Safe Harbor, void since Schrems I. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const safeHarbor = defineStale({
  id: 'safe-harbor',
  names: {
    nb: ['safe harbor', 'safe harbour', 'safe-harbor', '2000/520'],
    nn: ['safe harbor', 'safe harbour', 'safe-harbor', '2000/520'],
    en: ['safe harbor', 'safe harbour', 'safe-harbor', 'safe-harbour', '2000/520'],
  },
  why: {
    nb: 'EU-domstolen kjente Safe Harbor ugyldig 6. oktober 2015 (Schrems I, C-362/14).',
    nn: 'EU-domstolen kjende Safe Harbor ugyldig 6. oktober 2015 (Schrems I, C-362/14).',
    en: 'The Court of Justice declared Safe Harbor invalid on 6 October 2015 (Schrems I, C-362/14).',
  },
  now: {
    nb: 'Nevn overføringsgrunnlaget som gjelder i dag: adekvansbeslutning (EU–US Data Privacy Framework for sertifiserte virksomheter) eller EUs standard personvernbestemmelser.',
    nn: 'Nemn overføringsgrunnlaget som gjeld i dag: adekvansavgjerd (EU–US Data Privacy Framework for sertifiserte verksemder) eller standard personvernføresegner frå EU.',
    en: 'Name the transfer basis that applies today: an adequacy decision (the EU–US Data Privacy Framework for certified companies) or the EU standard contractual clauses.',
  },
  refs: ['gdpr:45', 'gdpr:46(2)(c)', 'dpf', 'scc'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['schrems', 'domstol', 'i 2015', 'kjent ugyldig'],
    nn: ['schrems', 'domstol', 'i 2015', 'kjend ugyldig', 'kjent ugyldig'],
    en: ['schrems', 'court of justice', 'cjeu', 'in 2015'],
  }),
});
