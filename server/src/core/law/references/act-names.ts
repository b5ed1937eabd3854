/** All names of the acts in one trie over words, so that a text is compared with every name in one pass. */
import type { Act } from '../act.js';
import { LANGUAGES } from '../../languages/language.js';
import { EXTRA_NAMES, WEAK_NAMES } from './extra-names.js';
import { NameTrie, type NameMatch } from './name-trie.js';
import type { Cursor } from './tokens.js';

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

/** Decisions of the Commission: an article beside their name is one of the GDPR. */
const DECISIONS: ReadonlySet<string> = new Set(['scc', 'dpf']);

/** The names of a set of acts. */
export class ActNames {
  private readonly trie = new NameTrie();
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
    return this.trie.firstWords();
  }

  /** The longest name that starts with the token at the cursor; the cursor then stands behind it. */
  read(cursor: Cursor): ActName | undefined {
    const found = this.trie.read(cursor);
    return found && actName(found);
  }

  /** The rest of a title behind the date and number of an act: «om behandling av personopplysninger». */
  readTitle(cursor: Cursor): ActName | undefined {
    for (const kind of ['lov', 'act', 'forskrift', 'regulation', 'regulations']) {
      const found = this.trie.read(cursor, kind);
      if (found) return actName(found);
    }
    return undefined;
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
    else if (!DECISIONS.has(id) && (/\d{2,4}\/\d+/.test(number) || id === 'gdpr' || id === 'ukgdpr'))
      this.articles.add(id);
  }

  private add(name: string, act: string): void {
    const bare = name.replaceAll('.', '').toLowerCase();
    const weak = WEAK_NAMES.has(bare) || (bare.length <= 4 && bare !== 'gdpr' && bare !== 'rgpd');
    this.trie.add(name.replace(/^(?:the|den|det) /, ''), act, weak);
  }
}

const actName = ({ start, end, ids, weak }: NameMatch): ActName => {
  const [act = '', ...others] = ids;
  return { start, end, act, others, weak };
};
