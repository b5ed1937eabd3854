/** Names of several words in one trie, matched token by token over the few signs that names are written with. */
import { tokenAt, type Cursor, type Token } from './tokens.js';

/** A name found in a text. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Ids of all that bear the name, in the order in which they were added. */
  readonly ids: readonly string[];
  readonly weak: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ids: string[];
  weak: boolean;
}

const newNode = (): Node => ({ next: new Map(), ids: [], weak: true });

const LONGEST = 24;
const MOST_SIGNS = 2;
const JOINING = new Set(['-', '(', ')', '/', '.', "'", ',', '"', '“', '”']);

/** Matches many names in the time of one. Every sign in a name counts as a space. */
export class NameTrie {
  private readonly root = newNode();

  /** `acrossCommas`: whether a comma may stand between any two words. */
  constructor(private readonly acrossCommas = false) {}

  add(name: string, id: string, weak = false): void {
    let current = this.root;
    for (let token = tokenAt(name, 0); token.kind !== 'end'; token = tokenAt(name, token.end)) {
      if (token.kind === 'sign') continue;
      let following = current.next.get(token.text);
      if (!following) current.next.set(token.text, (following = newNode()));
      current = following;
    }
    if (current === this.root) return;
    if (!current.ids.includes(id)) current.ids.push(id);
    current.weak &&= weak;
  }

  /** All first words; genitives too. */
  firstWords(): string[] {
    return [...this.root.next.keys()].flatMap((word) => [word, `${word}s`]);
  }

  /** The longest name from the token at the cursor on, as if the words `after` stood before it; the cursor then stands behind it. */
  read(cursor: Cursor, after?: string): NameMatch | undefined {
    const from = after === undefined ? this.root : this.root.next.get(after);
    const first = cursor.peek();
    if (!from || first.kind === 'sign' || first.kind === 'end') return undefined;
    let found: NameMatch | undefined;
    let current = child(from, first);
    let token = first;
    for (let steps = 0; current && steps < LONGEST; steps++) {
      if (current.ids.length > 0) found = { start: first.start, end: token.end, ids: current.ids, weak: current.weak };
      const following = this.joined(cursor.text, token);
      current = following && child(current, following);
      if (following) token = following;
    }
    if (!found) return undefined;
    const end = found.end + closing(cursor.text, found);
    cursor.at = end;
    return { ...found, end };
  }

  /** The word after a token; undefined at a break. */
  private joined(text: string, before: Token): Token | undefined {
    let token = tokenAt(text, before.end);
    for (let signs = 0; token.kind === 'sign'; signs++) {
      if (signs > MOST_SIGNS || !JOINING.has(token.text)) return undefined;
      const breaks = token.text === '.' || (token.text === ',' && !this.acrossCommas);
      if (
        breaks &&
        token.end < text.length &&
        before.kind !== 'number' &&
        before.text !== 'nr' &&
        before.text !== 'no'
      ) {
        if (token.text === ',' || before.text.length > 1) return undefined;
      }
      token = tokenAt(text, token.end);
    }
    return token.kind === 'end' ? undefined : token;
  }
}

/** The child for a token; a genitive counts as its word. */
const child = (from: Node, { text, kind }: Token): Node | undefined => {
  const exact = from.next.get(text);
  if (exact || kind !== 'word' || text.length < 4 || !text.endsWith('s')) return exact;
  const stem = from.next.get(text.slice(0, -1));
  return stem && stem.ids.length > 0 ? stem : undefined;
};

/** 1 where a bracket that the name opened is closed right behind it. */
const closing = (text: string, { start, end }: { readonly start: number; readonly end: number }): number => {
  if (text[end] !== ')') return 0;
  const words = text.slice(start, end);
  return words.split('(').length > words.split(')').length ? 1 : 0;
};
