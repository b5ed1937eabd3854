/** The analysis of each open document: worked out when somebody asks, kept for its version. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Session, type Analysis } from '../core/analyse.js';
import { matchesAny } from '../core/globs.js';
import type { Clause } from '../core/clauses/clause.js';
import type { Options } from '../core/options.js';
import type { Settings } from '../core/settings.js';
import type { Companions } from './companions.js';
import type { HouseClauses } from './houseClauses.js';
import type { SettingsStore } from './settingsStore.js';

/** One version of a document with its analysis. */
export interface Analysed {
  readonly text: TextDocument;
  readonly analysis: Analysis;
}

interface Entry {
  readonly session: Session;
  /** The version that was opened or saved last: a large file is read in that version only. */
  settled: number;
  last?: {
    readonly version: number;
    readonly settings: Settings;
    readonly companions: readonly string[];
    readonly clauses: readonly Clause[];
    readonly policy: boolean | undefined;
    readonly analysed: Analysed;
  };
}

/** What an analysis depends on beside the text. */
interface Beside {
  readonly settings: Settings;
  readonly companions: readonly string[];
  readonly clauses: readonly Clause[];
}

/** Above this length a document is not analysed while it is typed. */
const LARGE = 2_000_000;

/** Sessions of the open documents; nothing is kept of a closed one. */
export class Analyses {
  readonly #open = new Map<string, Entry>();
  readonly treatAs = new Map<string, boolean>();

  constructor(
    private readonly find: (uri: string) => TextDocument | undefined,
    private readonly settings: SettingsStore,
    private readonly companions: Companions,
    private readonly house: HouseClauses,
    private readonly failed: (failures: readonly string[]) => void,
  ) {}

  /** The analysis of the document as it is now; undefined where it is not open, or too large to follow the typing. */
  async of(uri: string): Promise<Analysed | undefined> {
    if (!this.find(uri)) return undefined;
    const settings = this.settings.of(uri);
    const ready = settings instanceof Promise ? await settings : settings;
    const texts = this.companions.of(this.find(uri));
    const companions = texts instanceof Promise ? await texts : texts;
    const own = this.house.of(uri, ready);
    const clauses = own instanceof Promise ? await own : own;
    const text = this.find(uri);
    return text && !this.isTooLarge(text) ? this.#analysed(text, { settings: ready, companions, clauses }) : undefined;
  }

  /** Whether the document is large and has been changed since it was opened or saved. */
  isTooLarge(text: TextDocument): boolean {
    return text.getText().length > LARGE && this.#entry(text).settled !== text.version;
  }

  /** The version as it is now may be read, whatever its size: it was opened, saved, or a check was asked for. */
  settle(text: TextDocument): void {
    this.#entry(text).settled = text.version;
  }

  /** Drops all that is kept of a closed document. */
  close(uri: string): void {
    this.#open.delete(uri);
    this.settings.forget(uri);
  }

  #entry({ uri, version }: TextDocument): Entry {
    let entry = this.#open.get(uri);
    if (!entry) this.#open.set(uri, (entry = { session: new Session(), settled: version }));
    return entry;
  }

  #analysed(text: TextDocument, { settings, companions, clauses }: Beside): Analysed {
    const entry = this.#entry(text);
    const { last } = entry;
    const policy = this.#policy(text.uri, settings);
    const { version } = text;
    if (
      last?.version === version &&
      last.settings === settings &&
      last.companions === companions &&
      last.clauses === clauses &&
      last.policy === policy
    )
      return last.analysed;
    const analysis = entry.session.analyse(text.getText(), {
      ...settings.options,
      ...surroundings(text.uri),
      policy,
      companions,
      clauses,
    });
    if (analysis.failures.length > 0) this.failed(analysis.failures);
    const analysed = { text, analysis };
    entry.last = { version, settings, companions, clauses, policy, analysed };
    return analysed;
  }

  /** What the author said by the command, else what the globs say; undefined leaves it to the text. */
  #policy(uri: string, { include, exclude }: Settings): boolean | undefined {
    if (isDerived(uri) || /\/\.klausul\//.test(uri)) return false;
    const said = this.treatAs.get(uri);
    if (said !== undefined || include.length + exclude.length === 0) return said;
    const path = pathOf(uri);
    return matchesAny(path, exclude) ? false : matchesAny(path, include) ? true : undefined;
  }
}

const surroundings = (uri: string): Pick<Options, 'path' | 'today'> => ({
  path: pathOf(uri),
  today: new Date().toISOString().slice(0, 10),
});

/** The path of an address, decoded where it can be. */
function pathOf(uri: string): string {
  const [path = ''] = uri.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i, '').split(/[?#]/, 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Copies that an editor makes of a file (an older version, a snapshot) are not checked a second time. */
const DERIVED =
  /^(?:git|gitfs|gitlens|gitlens-git|svn|hg|pr|review|githubpr|output|debug|comment|vscode-local-history|vscode-scm|chat-editing[\w-]*|vscode-chat[\w-]*|merge-conflict[\w.-]*|walkThrough[\w-]*):/i;
const isDerived = (uri: string): boolean => DERIVED.test(uri);
