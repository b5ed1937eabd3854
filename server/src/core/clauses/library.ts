/** The clauses that hold for one analysis: the house's own, then the library. */
import type { Options } from '../options.js';
import type { Clause } from './clause.js';
import { CLAUSES } from './index.js';

/** The house's clauses go before those of the library, and in place of one with the same id. */
export function libraryOf({ clauses }: Pick<Options, 'clauses'>): readonly Clause[] {
  if (clauses.length === 0) return CLAUSES;
  const own = new Set(clauses.map(({ id }) => id));
  return [...clauses, ...CLAUSES.filter(({ id }: Clause) => !own.has(id))];
}
