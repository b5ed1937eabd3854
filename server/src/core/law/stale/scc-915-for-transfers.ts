/** The processor clauses (EU) 2021/915, cited for a transfer. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const scc915ForTransfers = defineStale({
  id: 'scc-915-for-transfers',
  names: {
    nb: ['2021/915', '(eu) 2021/915'],
    nn: ['2021/915', '(eu) 2021/915'],
    en: ['2021/915', '(eu) 2021/915'],
  },
  why: {
    nb: '2021/915 er standardvilkår for databehandleravtaler inne i EØS, ikke for overføring.',
    nn: '2021/915 er standardvilkår for databehandlaravtalar inne i EØS, ikkje for overføring.',
    en: '2021/915 is a set of processor clauses for use inside the EEA, not for transfers.',
  },
  now: {
    nb: 'For overføring heter beslutningen (EU) 2021/914.',
    nn: 'For overføring heiter avgjerda (EU) 2021/914.',
    en: 'For transfers the decision is (EU) 2021/914.',
  },
  refs: ['scc', 'gdpr:28(7)', 'gdpr:46(2)(c)'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['overfør', 'tredjeland', 'tredjestat', 'utenfor eøs', 'utenfor eu', 'usa'],
    nn: ['overfør', 'tredjeland', 'tredjestat', 'utanfor eøs', 'utanfor eu', 'usa'],
    en: ['transfer', 'third countr', 'outside the eea', 'outside the eu', 'united states', 'usa'],
  },
  history: historyCues({
    nb: ['databehandleravtale', 'artikkel 28'],
    nn: ['databehandlaravtale', 'artikkel 28'],
    en: ['article 28', 'processor agreement'],
  }),
});
