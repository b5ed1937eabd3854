/** Analyses that several assertions share: the same text with the same options is read once. */
import { analyse, type Analysis } from '../../server/src/core/analyse.js';
import type { Options } from '../../server/src/core/options.js';

const kept = new Map<string, Analysis>();
const MOST = 200;

/** `analyse`, but of a text that was asked for lately the analysis that is there already. */
export function analysed(text: string, options: Partial<Options> = {}): Analysis {
  const key = JSON.stringify([text, options]);
  const known = kept.get(key);
  if (known) return known;
  const analysis = analyse(text, options);
  if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
  kept.set(key, analysis);
  return analysis;
}
