/** Section 1 of the Personal Data Act, given as a legal basis. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const pol1AsBasis = defineStale({
  id: 'pol-1-as-basis',
  names: {
    nb: ['personopplysningsloven § 1', 'personopplysningslova § 1', 'pol. § 1', 'popplyl. § 1'],
    nn: ['personopplysningslova § 1', 'personopplysningsloven § 1', 'popplyl. § 1'],
    en: ['personal data act section 1', 'section 1 of the personal data act'],
  },
  why: {
    nb: '§ 1 gjør bare forordningen til norsk lov og gir ikke noe behandlingsgrunnlag.',
    nn: '§ 1 gjer berre forordninga til norsk lov og gir ikkje noko behandlingsgrunnlag.',
    en: 'Section 1 only brings in the GDPR and gives no legal basis.',
  },
  now: {
    nb: 'Oppgi bokstaven i artikkel 6 nr. 1.',
    nn: 'Oppgi bokstaven i artikkel 6 nr. 1.',
    en: 'State the point of Article 6(1).',
  },
  refs: ['gdpr:6(1)', 'pol:1'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['behandlingsgrunnlag', 'rettslig grunnlag', 'lovlig grunnlag', 'hjemmel', 'hjemlet', 'samtykke'],
    nn: ['behandlingsgrunnlag', 'rettsleg grunnlag', 'lovleg grunnlag', 'heimel', 'heimla', 'samtykke'],
    en: ['legal basis', 'lawful basis', 'legal ground', 'consent'],
  },
  history: historyCues({
    nb: ['gjør personvernforordningen', 'norsk lov'],
    nn: ['gjer personvernforordninga', 'norsk lov'],
    en: ['norwegian law', 'implements'],
  }),
});
