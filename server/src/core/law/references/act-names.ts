/** All names of the acts in one trie over words, so that a text is compared with every name in one pass. */
import type { Act } from '../act.js';
import { LANGUAGES } from '../../languages/language.js';
import { EXTRA_NAMES, WEAK_NAMES } from './extra-names.js';
import type { Cursor, Token } from './tokens.js';
import { tokenAt } from './tokens.js';

/** What the reader needs to know of an act. */
export type NamedAct = Pick<Act, 'id' | 'number' | 'names' | 'status'>;

/** The name of an act, found in a text. */
export interface ActName {
  readonly start: number;
  readonly end: number;
  readonly act: string;
  /** Ids of other acts that bear the same name. */
  readonly others: readonly string[];
  /** Worth nothing without a number beside it: «pol.», «loven», "AVG". */
  readonly weak: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  acts: string[];
  weak: boolean;
}

const node = (): Node => ({ next: new Map(), acts: [], weak: true });
const JOINING = new Set(['-', '(', ')', '/', '.', "'", ',', '"', '“', '”']);

/** The names of a set of acts. */
export class ActNames {
  private readonly root = node();
  private readonly years = new Map<string, number>();
  private readonly articles = new Set<string>();
  private readonly sections = new Set<string>();

  constructor(acts: readonly NamedAct[]) {
    const known = [...acts].sort((a, b) => Number(b.status === 'in-force') - Number(a.status === 'in-force'));
    for (const act of known) {
      this.describe(act);
      for (const language of LANGUAGES) for (const name of act.names[language]) this.add(name, act.id);
      if (/^(?:LOV|FOR)-/.test(act.number)) this.add(act.number, act.id);
    }
    const ids = new Set(known.map(({ id }) => id));
    for (const [id, names] of Object.entries(EXTRA_NAMES)) {
      if (ids.has(id) || id.startsWith('@')) for (const name of names) this.add(name, id);
    }
  }

  /** All first words, for the filter of the scan; genitives too. */
  firstWords(): string[] {
    return [...this.root.next.keys()].flatMap((word) => [word, `${word}s`]);
  }

  /** The longest name that starts with the token at the cursor; the cursor then stands behind it. */
  read(cursor: Cursor): ActName | undefined {
    const first = cursor.peek();
    if (first.kind !== 'word' && first.kind !== 'number') return undefined;
    const found = this.walk(cursor, this.root);
    if (!found) return undefined;
    const close = cursor.text.slice(found.start, found.end).includes('(') ? closing(cursor.text, found) : 0;
    cursor.at = found.end + close;
    return close === 0 ? found : { ...found, end: cursor.at };
  }

  /** The rest of a title behind the date and number of an act: «om behandling av personopplysninger». */
  readTitle(cursor: Cursor): ActName | undefined {
    for (const kind of ['lov', 'act', 'forskrift', 'regulation', 'regulations']) {
      const from = this.root.next.get(kind);
      const found = from && cursor.attempt(() => this.walk(cursor, from));
      if (found) return found;
    }
    return undefined;
  }

  private walk(cursor: Cursor, from: Node): ActName | undefined {
    const first = cursor.peek();
    let found: ActName | undefined;
    let current = child(from, first);
    let token = first;
    for (let steps = 0; current && steps < 24; steps++) {
      if (current.acts.length > 0) found = nameAt(current, first, token);
      const following = joined(cursor.text, token);
      current = following && child(current, following);
      if (following) token = following;
    }
    if (found) cursor.at = found.end;
    return found;
  }

  /** The act of that name and that year, or undefined. */
  ofYear(name: ActName, year: number): string | undefined {
    return [name.act, ...name.others].find((id) => this.years.get(id) === year);
  }

  hasArticles(act: string): boolean {
    return this.articles.has(act);
  }

  hasSections(act: string): boolean {
    return this.sections.has(act);
  }

  private describe({ id, number }: NamedAct): void {
    const year = /\b(19|20)\d\d\b/.exec(number);
    if (year) this.years.set(id, Number(year[0]));
    if (/^(?:LOV|FOR)-/.test(number)) this.sections.add(id);
    else if (/\d{2,4}\/\d+/.test(number) || id === 'gdpr' || id === 'ukgdpr') this.articles.add(id);
  }

  private add(name: string, act: string): void {
    let current = this.root;
    for (const token of wordsOf(name.replace(/^(?:the|den|det) /, ''))) {
      let following = current.next.get(token.text);
      if (!following) current.next.set(token.text, (following = node()));
      current = following;
    }
    if (current === this.root) return;
    if (!current.acts.includes(act)) current.acts.push(act);
    const bare = name.replaceAll('.', '').toLowerCase();
    current.weak &&= WEAK_NAMES.has(bare) || (bare.length <= 4 && bare !== 'gdpr' && bare !== 'rgpd');
  }
}

const wordsOf = (name: string): Token[] => {
  const tokens: Token[] = [];
  for (let token = tokenAt(name, 0); token.kind !== 'end'; token = tokenAt(name, token.end)) {
    if (token.kind !== 'sign') tokens.push(token);
  }
  return tokens;
};

/** The child for a token; a genitive counts as its word. */
const child = (from: Node, { text, kind }: Token): Node | undefined => {
  const exact = from.next.get(text);
  if (exact || kind !== 'word' || text.length < 4 || !text.endsWith('s')) return exact;
  const stem = from.next.get(text.slice(0, -1));
  return stem && stem.acts.length > 0 ? stem : undefined;
};

/** The word after a token, over the few signs that names are written with; undefined at a break. */
const joined = (text: string, before: Token): Token | undefined => {
  let token = tokenAt(text, before.end);
  for (let signs = 0; token.kind === 'sign'; signs++) {
    if (signs > 2 || !JOINING.has(token.text)) return undefined;
    const breaks = token.text === '.' || token.text === ',';
    if (breaks && before.kind !== 'number' && before.text !== 'nr' && before.text !== 'no') return undefined;
    token = tokenAt(text, token.end);
  }
  return token.kind === 'end' ? undefined : token;
};

/** 1 where a bracket that the name opened is closed right behind it. */
const closing = (text: string, { start, end }: ActName): number => {
  const words = text.slice(start, end);
  return text[end] === ')' && words.split('(').length > words.split(')').length ? 1 : 0;
};

const nameAt = (current: Node, first: Token, last: Token): ActName => {
  const [act = '', ...others] = current.acts;
  return { start: first.start, end: last.end, act, others, weak: current.weak };
};
