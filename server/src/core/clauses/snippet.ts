/** The text of a clause for an editor: with tab stops, or with visible blanks. Unfilled, both read the same. */
import type { KnownFacts } from './knownFacts.js';

/** `${1:words}`, `${email:words}` or `${2|one,two|}`. */
const BLANK = /\$\{(\w+)(?::([^}]*)|\|((?:\\.|[^|\\])*)\|)\}/g;

/**
 * A clause's text as an LSP snippet: blanks that `known` fills are text, the others tab stops numbered from `first`, the same name the
 * same number. A tab stop that is left alone shows as a blank in brackets, and so does a choice: nothing is asserted by walking away.
 */
export function toSnippet(text: string, known: KnownFacts = {}, first = 1): string {
  const numbers = new Map<string, number>();
  for (const name of openBlanks(text, known)) numbers.set(name, numbers.size + first);
  let [out, at] = ['', 0];
  for (const match of text.matchAll(BLANK)) {
    const [all, name = '', , choices] = match;
    out += escapeSnippet(text.slice(at, match.index));
    at = match.index + all.length;
    const value = known[name];
    const shown = shownBlank(match);
    if (value !== undefined) out += escapeSnippet(value);
    else if (choices === undefined) out += `\${${numbers.get(name)!}:${escapeSnippet(shown)}}`;
    else out += `\${${numbers.get(name)!}|${shown.replaceAll(',', '\\,')},${choices}|}`;
  }
  return out + escapeSnippet(text.slice(at));
}

/** How many tab stops `toSnippet` makes of a text. */
export const countBlanks = (text: string, known: KnownFacts = {}): number => openBlanks(text, known).size;

/** A clause's text for editors without tab stops: blanks in brackets, choices with a stroke between them. */
export const toPlain = (text: string, known: KnownFacts = {}): string =>
  text.replace(
    BLANK,
    (...match: [string, string, string | undefined, string | undefined]) => known[match[1]] ?? shownBlank(match),
  );

/** Plain text as it has to stand in a snippet. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The text of a clause with every blank filled by `fill`, which gets its name, its words and its choices. */
export const fillBlanks = (
  text: string,
  fill: (name: string, words: string, choices: readonly string[]) => string,
): string =>
  text.replace(BLANK, (_, name: string, words: string | undefined, choices: string | undefined) =>
    fill(name, words ?? '', splitChoices(choices)),
  );

const openBlanks = (text: string, known: KnownFacts): ReadonlySet<string> =>
  new Set([...text.matchAll(BLANK)].map(([, name = '']) => name).filter((name) => known[name] === undefined));

const shownBlank = ([, , words, choices]: readonly (string | undefined)[]): string =>
  `[${choices === undefined ? (words ?? '') : splitChoices(choices).join(' / ')}]`;

const splitChoices = (choices: string | undefined): readonly string[] =>
  choices === undefined ? [] : choices.split(/(?<!\\),/).map((choice) => choice.replaceAll('\\,', ','));
