/** The fixes of a missing disclosure: its clauses, best first. */
import type { Disclosure } from '../duties/assess.js';
import { spanIn } from '../document/policyDocument.js';
import { LANGUAGES, type Localized } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import type { Fix } from '../rules/rule.js';
import type { Clause } from './clause.js';
import { CLAUSES } from './index.js';
import { insertClauses, replaceByClause } from './insert.js';

/** Disclosures whose attempt says nothing by itself: the clause takes its place. Elsewhere it goes in besides. */
const REPLACED: ReadonlySet<string> = new Set(['retention-period', 'controller-contact', 'recipients', 'purposes', 'third-country-transfer', 'legitimate-interests']);

/** One fix for each clause of the duty. */
export function clauseFixes(disclosure: Disclosure, reading: Reading): readonly Fix[] {
  return clausesOf(disclosure).map((clause) => ({
    title: titleOf(clause),
    clause: clause.id,
    edits: editsFor(clause, disclosure, reading),
  }));
}

/** The clauses of a duty in the order in which they are offered: those that the duty names, then others written for it. */
export function clausesOf({ duty }: Pick<Disclosure, 'duty'>): readonly Clause[] {
  const all: readonly Clause[] = CLAUSES;
  const named = duty.clauses.map((id) => all.find((clause) => clause.id === id)).filter((clause) => clause !== undefined);
  const others = all.filter((clause) => clause.duty === duty.id && !named.includes(clause));
  return [...named, ...others.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))];
}

function editsFor(clause: Clause, { status, evidence, id }: Disclosure, reading: Reading): Fix['edits'] {
  const [attempt] = evidence;
  if (status !== 'partial' || !attempt || !REPLACED.has(id) || attempt.block.kind === 'heading') return insertClauses([clause], reading);
  const span = spanIn(reading.document, attempt.block, attempt.start, attempt.end);
  return [replaceByClause(clause, span, reading)];
}

const VERB: Localized = { nb: 'Sett inn', nn: 'Set inn', en: 'Insert' };

const titleOf = (clause: Clause): Localized =>
  Object.fromEntries(LANGUAGES.map((language) => [language, `${VERB[language]}: ${clause.title[language]}`])) as Record<(typeof LANGUAGES)[number], string>;
