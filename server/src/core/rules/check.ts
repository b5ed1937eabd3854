/** Runs all rules over a reading; one that fails hides nothing of the others. */
import type { RuleFinding } from '../analyse.js';
import type { Reading } from '../reading/reading.js';
import type { Rule } from './rule.js';

/** What the rules find, and which of them failed (ids and error names only). */
export function checkRules(
  rules: readonly Rule[],
  reading: Reading,
): { readonly found: readonly RuleFinding[]; readonly failures: readonly string[] } {
  const failures: string[] = [];
  const found = rules.flatMap((rule) => {
    try {
      return [...rule.check(reading)].map((item) => ({ rule: rule.id, found: item, defaults: rule }));
    } catch (error) {
      failures.push(`rules/${rule.id}: ${error instanceof Error ? error.name : 'unknown'}`);
      return [];
    }
  });
  return { found, failures };
}
