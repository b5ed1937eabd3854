/** Runs all rules over a reading; one that fails hides nothing of the others. */
import type { RuleFinding } from '../analyse.js';
import type { Reading } from '../reading/reading.js';
import { anchored, isLive, located, type Anchored } from './anchored.js';
import type { Found, Rule } from './rule.js';

/** What the rules find, and which of them failed (ids and error names only). */
export function checkRules(
  rules: readonly Rule[],
  reading: Reading,
): { readonly found: readonly RuleFinding[]; readonly failures: readonly string[] } {
  const failures: string[] = [];
  const found = rules.flatMap((rule) => {
    try {
      return foundBy(rule, reading).map((item) => ({ rule: rule.id, found: item, defaults: rule }));
    } catch (error) {
      failures.push(`rules/${rule.id}: ${error instanceof Error ? error.name : 'unknown'}`);
      return [];
    }
  });
  return { found, failures };
}

/** What a rule finds: anew where something that it looks at has changed, else what it found before, where that stands now. */
function foundBy(rule: Rule, reading: Reading): readonly Found[] {
  const items = reading.kept<readonly Anchored[]>(
    rule,
    (now) => [...rule.check(now)].map((found) => anchored(found, now.places)),
    (known, now) => known.every((item) => isLive(item, now.places)),
  );
  // what mends them is worked out on the text as it is now, once for all of them; what is kept holds on to no older text
  let again: readonly Found[] | undefined;
  const fixesOf = (index: number): ReturnType<NonNullable<Found['fixes']>> => {
    again ??= [...rule.check(reading)];
    return again[index]?.fixes?.() ?? [];
  };
  return (items ?? []).map((item, index) => {
    const found = item.version === reading.places.version ? item.found : located(item);
    return item.hasFixes ? { ...found, fixes: () => fixesOf(index) } : found;
  });
}
