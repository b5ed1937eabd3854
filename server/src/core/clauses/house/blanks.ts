/** Blanks in the house's own clauses: `[frist]`, `[a / b]`, or as in the library `${1:frist}`, `${email:e-post}`, `${2|a,b|}`. */
import type { HouseProblem } from './readHouseClause.js';

/** Where the numbers of bracketed blanks begin, out of the way of those that the file numbers itself. */
const FIRST = 500;

/** The text with bracketed blanks as numbered ones; links and footnotes stay. */
export function withBlanks(body: string): string {
  let number = FIRST;
  return body.replaceAll(/\$\{[^}]*\}|\[([^[\]\n]{2,200})\](?![([:])/g, (all: string, words: string | undefined) => {
    if (words === undefined || words.startsWith('^')) return all;
    const choices = words.split(' / ');
    const name = number++;
    return choices.length > 1
      ? `\${${name}|${choices.map((choice) => choice.replaceAll(',', '\\,')).join(',')}|}`
      : `\${${name}:${words}}`;
  });
}

/** Blanks that are not closed, or of no known form. */
export function checkBlanks(text: string, body: string): readonly HouseProblem[] {
  const from = text.length - body.length;
  return [...body.matchAll(/\$\{[^}\n]*(?:\}|$)/gm)]
    .filter(([blank]) => !/^\$\{(?:\d+|[a-zA-Z]+)(?::[^}|]*|\|[^|]+\|)\}$/.test(blank))
    .map(({ 0: blank, index }) => ({
      span: { start: from + index, end: from + index + blank.length },
      message: `"${blank}" is no blank. Write [words], [one / other], \${1:words} or \${1|one,other|}.`,
    }));
}
