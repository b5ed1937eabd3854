/** Names, numbers and addresses that are out of date (law/stale/), found in the text of one block. */
import { LANGUAGES } from '../../languages/language.js';
import { STALE_REFERENCES } from '../index.js';
import { NameTrie } from './name-trie.js';
import { Cursor, scan, WordFilter } from './tokens.js';

/** An outdated name where it stands. */
export interface OutdatedName {
  readonly start: number;
  readonly end: number;
  /** Id of the stale reference. */
  readonly id: string;
}

/** Numbers of sections and chapters are judged by the reader of references, which knows more of them than their words. */
const NUMBERED = /§|\b(?:section|chapter|kapittel|kap)\b/;
const SHORTEST = 4;

let known: { readonly trie: NameTrie; readonly filter: WordFilter } | undefined;

const names = (): NonNullable<typeof known> => {
  if (known) return known;
  const trie = new NameTrie(true);
  for (const stale of STALE_REFERENCES) {
    const all = LANGUAGES.flatMap((language) => stale.names[language]);
    for (const name of all) if (name.length >= SHORTEST && !NUMBERED.test(name)) trie.add(name, stale.id);
  }
  return (known = { trie, filter: new WordFilter(trie.firstWords()) });
};

/** All outdated names in a block, the longest at each place. */
export const findOutdatedNames = (text: string): readonly OutdatedName[] => {
  const found: OutdatedName[] = [];
  const { trie, filter } = names();
  scan(text, filter, (start, end) => {
    const cursor = new Cursor(text, start);
    const match = trie.read(cursor);
    if (!match) return end;
    for (const id of match.ids) found.push({ start: match.start, end: match.end, id });
    return Math.max(end, match.end);
  });
  return found;
};
