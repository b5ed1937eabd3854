/** The clauses that hold for one analysis: the house's own, then the library. */
import type { Language } from '../languages/language.js';
import type { Options } from '../options.js';
import type { Clause } from './clause.js';
import { CLAUSES } from './index.js';

/** The house's clauses in a language go before those of the library, and in place of one with the same id. */
export function libraryOf({ clauses }: Pick<Options, 'clauses'>, language: Language): readonly Clause[] {
  const own = clauses.filter(({ languages }) => languages?.includes(language) ?? true);
  if (own.length === 0) return CLAUSES;
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...CLAUSES.filter(({ id }: Clause) => !ids.has(id))];
}
