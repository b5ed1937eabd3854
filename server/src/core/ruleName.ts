/** The name by which a lawyer knows a rule or a disclosure, for menus and questions. */
import { DUTIES } from './duties/index.js';
import type { Language, Localized } from './languages/language.js';
import { PAIR_RULES, RULES } from './rules/index.js';

/** In lower case where it is a disclosure («retten til innsyn»); the id itself where there is no such rule. */
export function ruleName(rule: string, language: Language): string {
  if (rule === 'disclosure/rights') return RIGHTS[language];
  const duty = DUTIES.find(({ id }) => rule === `disclosure/${id}`);
  if (duty) return duty.name[language];
  return [...RULES, ...PAIR_RULES].find(({ id }) => id === rule)?.title[language] ?? rule;
}

/** The missing rights, which the editor shows as one finding. */
const RIGHTS: Localized = { nb: 'rettighetene som mangler', nn: 'rettane som manglar', en: 'the missing rights' };
