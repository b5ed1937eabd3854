/** The name that somebody probably meant who wrote another one. */

/** Names longer than this are not compared. */
const LONGEST = 60;

/** The nearest of the known names, or undefined where none is near (a third of its letters, at most three, may differ). */
export function didYouMean(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const word = written.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const name of known) {
    const most = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
    if (name.length > LONGEST || Math.abs(name.length - word.length) > most) continue;
    const steps = distance(word, name.toLowerCase());
    if (steps <= most && steps < least) [best, least] = [name, steps];
  }
  return best ?? sameKind(word, known);
}

/** `vague` for `retention/vague`: the one known name with this kind. */
function sameKind(word: string, known: Iterable<string>): string | undefined {
  const kind = word.split('/').pop()!;
  const fitting = [...known].filter((name) => name.includes('/') && name.split('/')[1] === kind);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let steps = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        steps = Math.min(steps, before[j - 2]! + 1);
      row.push(steps);
    }
    [before, last] = [last, row];
  }
  return last[other.length]!;
}
