/** Puts what only one version says beside what only the other says in its place. */
import type { Place } from './difference.js';
import type { Pair } from './pair.js';

/** What was put together, and what stands alone in each version. */
export interface PairedUp<T> {
  readonly unlike: readonly (readonly [here: T, there: T])[];
  readonly here: readonly T[];
  readonly there: readonly T[];
}

/** Puts two together where each is the only one of its kind, or where both have the same turn under corresponding headings. */
export function pairUp<T extends Place>(
  pair: Pair,
  [here, there]: readonly [readonly T[], readonly T[]],
  kindOf: (item: T) => string = () => '',
): PairedUp<T> {
  const free = new Set(there);
  const unlike: (readonly [T, T])[] = [];
  const alone = here.filter((item) => {
    const kin = here.filter((one) => kindOf(one) === kindOf(item));
    const others = there.filter((one) => kindOf(one) === kindOf(item));
    const section = pair.counterpart(item.block.section);
    const close = kin.filter(({ block }) => block.section === item.block.section);
    const far = others.filter(({ block }) => block.section === section);
    const found = kin.length === 1 && others.length === 1 ? others[0] : far[close.indexOf(item)];
    if (!found || !free.delete(found)) return true;
    unlike.push([item, found]);
    return false;
  });
  return { unlike, here: alone, there: [...free] };
}
