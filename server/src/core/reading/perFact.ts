/** What is worked out of one fact, kept as long as the fact stays the same object. */
import type { Fact } from './fact.js';

/**
 * What `work` makes of a fact, once: a fact of an untouched unit is the same object keystroke after keystroke.
 * `work` may look at the fact's block and what else stands in its unit; `key`, a constant, stands for it.
 */
export function perFact<T>(fact: Fact<unknown>, key: symbol, work: () => T): T {
  const known = kept.get(fact) ?? new Map<symbol, unknown>();
  kept.set(fact, known);
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as T;
}

const kept = new WeakMap<Fact<unknown>, Map<symbol, unknown>>();
