/** One gap, one diagnostic: where a rule stands on the words of a half-made disclosure, its finding carries the duty. */
import type { RuleFinding } from '../analyse.js';
import type { Options } from '../options.js';

/** All findings, without those on missing disclosures that a rule's finding takes over; that one has the fixes of both. */
export function foldGaps(
  missing: readonly RuleFinding[],
  found: readonly RuleFinding[],
  { severity }: Pick<Options, 'severity'>,
): readonly RuleFinding[] {
  const isOff = (rule: string): boolean => (severity[rule] ?? severity[rule.split('/')[0]!]) === 'off';
  const open = new Map(missing.map((item) => [item.found.disclosure, item]));
  const taken = new Set<RuleFinding>();
  const folded = found.map((item) => {
    const { disclosure, ...bare } = item.found;
    if (disclosure === undefined) return item;
    const gap = isOff(item.rule) || isOff(`disclosure/${disclosure}`) ? undefined : open.get(disclosure);
    // a duty that is met elsewhere, or whose gap another finding carries already, is no concern of this one
    if (!gap || taken.has(gap)) return { ...item, found: bare };
    taken.add(gap);
    const fixes = [item.found.fixes, gap.found.fixes];
    return {
      ...item,
      found: {
        ...item.found,
        severity: gap.found.severity ?? gap.defaults.severity,
        fixes: () => fixes.flatMap((of) => of?.() ?? []),
      },
    };
  });
  return [...missing.filter((item) => !taken.has(item)), ...folded];
}
