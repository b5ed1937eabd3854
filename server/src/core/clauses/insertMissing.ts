/** All missing disclosures at once: which clauses close the gaps, and where each goes in. */
import { analyse, type Analysis } from '../analyse.js';
import type { Disclosure } from '../duties/assess.js';
import { attemptOf, clausesOf } from './fixes.js';
import { editsOf, planInsertions, type Insertions, type Wanted } from './insert.js';
import { rightsTogether } from './rightsTogether.js';

export type { Insertions } from './insert.js';

/** How often the result is read again for what the inserted text itself calls for (a transfer brings its safeguards). */
const ROUNDS = 4;

/** The insertions after which no disclosure is absent or partial, each on its own, and the numbers that move with them. */
export function insertMissing(analysis: Analysis): Insertions {
  let gaps = missing(analysis);
  let plan = planInsertions(clausesFor(gaps, analysis), analysis.reading);
  for (let round = 1; round < ROUNDS; round++) {
    const after = analyse(applied(analysis.document.source, plan), { ...analysis.reading.options, policy: true });
    const known = new Set(gaps.map(({ id }) => id));
    // what only the new text calls for is looked up in the old one: its clause goes in beside the others
    const further = missing(after).filter(({ id }) => !known.has(id));
    if (further.length === 0) break;
    gaps = [...gaps, ...further.map((gap) => analysis.disclosures.find(({ id }) => id === gap.id) ?? gap)];
    plan = planInsertions(clausesFor(gaps, analysis), analysis.reading);
  }
  return plan;
}

/** Gaps that are accepted stay open. */
function missing({ disclosures, suppressed }: Analysis): readonly Disclosure[] {
  const accepted = new Set(suppressed.map(({ finding }) => finding.disclosure));
  return disclosures.filter(({ id, status }) => (status === 'absent' || status === 'partial') && !accepted.has(id));
}

/** The best clause for each gap; one clause for several gaps that it closes together. */
function clausesFor(gaps: readonly Disclosure[], analysis: Analysis): readonly Wanted[] {
  const together = rightsTogether(gaps, analysis);
  const wanted: Wanted[] = together ? [together] : [];
  const stated = new Set<string>(together?.clause.states ?? []);
  for (const gap of gaps) {
    if (stated.has(gap.id)) continue;
    const [clause] = clausesOf(gap, analysis.reading);
    if (!clause) continue;
    wanted.push({ clause, attempt: attemptOf(gap) });
    for (const id of clause.states) stated.add(id);
  }
  return wanted;
}

/** The text with all insertions. */
function applied(source: string, plan: Insertions): string {
  let [text, at] = ['', 0];
  for (const { span, text: words } of editsOf(plan)) {
    text += source.slice(at, span.start) + words;
    at = span.end;
  }
  return text + source.slice(at);
}
