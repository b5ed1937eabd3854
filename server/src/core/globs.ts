/** Glob patterns on paths: `*`, `?`, `**` and `{a,b}`, matched without backtracking over the whole. */

/** Whether a path (with `/`) matches one of the patterns; one without a slash is compared with the name alone. */
export const matchesAny = (path: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matchesGlob(path, pattern));

/** Whether a path matches a pattern. A pattern that does not begin with `/` may begin at any folder. */
export function matchesGlob(path: string, pattern: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  return alternatives(pattern).some((one) => {
    const steps = one.split('/').filter((step) => step !== '');
    return matchSteps(parts, one.startsWith('/') ? steps : ['**', ...steps]);
  });
}

/** What makes a pattern one that can't match as it was meant; undefined where nothing is wrong. */
export function globProblem(pattern: string): 'empty' | 'backslash' | 'braces' | 'brackets' | 'up' | undefined {
  if (pattern.trim() === '' || pattern === '/') return 'empty';
  if (pattern.includes('\\')) return 'backslash';
  if (pattern.includes('[')) return 'brackets';
  if (pattern.split('/').includes('..')) return 'up';
  let open = false;
  for (const character of pattern) {
    if (character === (open ? '{' : '}')) return 'braces';
    if (character === '{' || character === '}') open = character === '{';
  }
  return open ? 'braces' : undefined;
}

/** `{a,b}` spelled out; nothing is nested, and no more than 50 come of it. */
function alternatives(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const choices = pattern.slice(open + 1, close).split(',');
  const spelled = choices.flatMap((choice) =>
    alternatives(pattern.slice(close + 1)).map((rest) => pattern.slice(0, open) + choice + rest),
  );
  return spelled.slice(0, 50);
}

/** The set of steps that may come next, for one part of the path after the other. */
function matchSteps(parts: readonly string[], steps: readonly string[]): boolean {
  let open = skipStars(new Set([0]), steps);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of open) {
      const step = steps[at];
      if (step === '**') next.add(at);
      else if (step !== undefined && matchName(part, step)) next.add(at + 1);
    }
    open = skipStars(next, steps);
  }
  return open.has(steps.length);
}

function skipStars(open: Set<number>, steps: readonly string[]): Set<number> {
  for (const at of open) if (steps[at] === '**') open.add(at + 1);
  return open;
}

/** One name against `*` and `?`: the last star is the only place to go back to. */
function matchName(name: string, pattern: string): boolean {
  let [at, star, mark] = [0, -1, 0];
  for (let index = 0; index < name.length;) {
    const wanted = pattern[at];
    if (wanted !== '*' && (wanted === '?' || wanted?.toLowerCase() === name[index]!.toLowerCase())) {
      at++;
      index++;
    } else if (wanted === '*') {
      star = at++;
      mark = index;
    } else if (star >= 0) {
      at = star + 1;
      index = ++mark;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
