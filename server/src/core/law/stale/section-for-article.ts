/** A GDPR article called a section. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const sectionForArticle = defineStale({
  id: 'section-for-article',
  names: {
    nb: ['gdpr §', '§ 6 i gdpr', '§ 13 i gdpr', '§ 15 i gdpr', 'personvernforordningen §'],
    nn: ['gdpr §', '§ 6 i gdpr', '§ 13 i gdpr', 'personvernforordninga §'],
    en: ['gdpr section', 'section 6 gdpr', 'section 13 gdpr'],
  },
  why: {
    nb: 'Forordningen har artikler, ikke paragrafer.',
    nn: 'Forordninga har artiklar, ikkje paragrafar.',
    en: 'The regulation has articles, not sections.',
  },
  now: {
    nb: 'artikkel',
    nn: 'artikkel',
    en: 'Article',
  },
  refs: ['gdpr'],
  severity: 'info',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
