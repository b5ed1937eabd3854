/** The text of a clause for an editor: with tab stops, or with visible blanks. */
import type { KnownFacts } from './knownFacts.js';

const BLANK = /\$\{(\w+)(?::([^}]*)|\|((?:\\.|[^|\\])*)\|)\}/g;

/** A clause's text as an LSP snippet: blanks that `known` fills are text, the others tab stops numbered from `first`, the same name the same number. */
export function toSnippet(text: string, known: KnownFacts = {}, first = 1): string {
  const numbers = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(BLANK)) if (!numbers.has(name) && known[name] === undefined) numbers.set(name, numbers.size + first);
  return text.replace(BLANK, (_, name: string, words: string | undefined, choices: string | undefined) => {
    const value = known[name];
    if (value !== undefined) return escapeSnippet(value);
    return choices === undefined ? `\${${numbers.get(name)!}:${words ?? ''}}` : `\${${numbers.get(name)!}|${choices}|}`;
  });
}

/** How many tab stops `toSnippet` makes of a text. */
export const countBlanks = (text: string, known: KnownFacts = {}): number =>
  new Set([...text.matchAll(BLANK)].map(([, name = '']) => name).filter((name) => known[name] === undefined)).size;

/** A clause's text for editors without tab stops: blanks in brackets, choices with a stroke between them. */
export const toPlain = (text: string, known: KnownFacts = {}): string =>
  text.replace(BLANK, (_, name: string, words: string | undefined, choices: string | undefined) => {
    const value = known[name];
    if (value !== undefined) return value;
    return choices === undefined ? `[${words ?? ''}]` : `[${choices.split(/(?<!\\),/).join(' / ').replaceAll('\\,', ',')}]`;
  });

/** Plain text as it has to stand in a snippet. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
