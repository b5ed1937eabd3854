/** The analysis of each open document: worked out when somebody asks, kept for its version. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Session, type Analysis } from '../core/analyse.js';
import type { Clause } from '../core/clauses/clause.js';
import type { Options } from '../core/options.js';
import { circumstancesOf, pathOf, type Circumstances } from '../core/project/circumstances.js';
import { isProjectFile, type ProjectContent } from '../core/project/projectFile.js';
import type { Settings } from '../core/settings.js';
import type { Companions } from './companions.js';
import type { HouseClauses } from './houseClauses.js';
import type { ProjectReports } from './projectReports.js';
import type { LoadedProject, Projects } from './projects.js';
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
  /** What holds for the document, as long as settings and project file are the same. */
  resolved?: {
    readonly settings: Settings;
    readonly content: ProjectContent | undefined;
    readonly circumstances: Circumstances;
  };
  last?: {
    readonly version: number;
    readonly circumstances: Circumstances;
    readonly companions: readonly string[];
    readonly clauses: readonly Clause[];
    readonly policy: boolean | undefined;
    readonly analysed: Analysed;
  };
}

/** What an analysis depends on beside the text. */
interface Beside {
  readonly circumstances: Circumstances;
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
    private readonly projects: Projects,
    private readonly reports: ProjectReports,
    private readonly failed: (failures: readonly string[]) => void,
  ) {}

  /** The analysis of the document as it is now; undefined where it is not open, or too large to follow the typing. */
  async of(uri: string): Promise<Analysed | undefined> {
    if (!this.find(uri) || isProjectFile(uri)) return undefined;
    const settings = this.settings.of(uri);
    const ready = settings instanceof Promise ? await settings : settings;
    const nearest = this.projects.of(uri);
    const project = nearest instanceof Promise ? await nearest : nearest;
    const opened = this.find(uri);
    if (!opened) return undefined;
    const circumstances = this.#circumstances(opened, ready, project);
    const texts = this.companions.of(this.find(uri));
    const companions = texts instanceof Promise ? await texts : texts;
    const own = this.house.of(uri, circumstances);
    const clauses = own instanceof Promise ? await own : own;
    const text = this.find(uri);
    if (!text || this.isTooLarge(text)) return undefined;
    const analysed = this.#analysed(text, { circumstances, companions, clauses });
    if (analysed.fresh) this.reports.analysed(uri, project, analysed.last.analysis);
    return analysed.last;
  }

  /** What holds for an open document, for requests that write something; undefined where it is not open. */
  async circumstances(uri: string): Promise<Circumstances | undefined> {
    await this.of(uri);
    return this.#open.get(uri)?.resolved?.circumstances;
  }

  /** The same object as long as nothing changed. */
  #circumstances(text: TextDocument, settings: Settings, project: LoadedProject | undefined): Circumstances {
    const entry = this.#entry(text);
    const { resolved } = entry;
    if (resolved?.settings === settings && resolved.content === project?.content) return resolved.circumstances;
    const circumstances = circumstancesOf(settings, project, text.uri);
    entry.resolved = { settings, content: project?.content, circumstances };
    return circumstances;
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
    this.reports.closed(uri);
  }

  #entry({ uri, version }: TextDocument): Entry {
    let entry = this.#open.get(uri);
    if (!entry) this.#open.set(uri, (entry = { session: new Session(), settled: version }));
    return entry;
  }

  #analysed(
    text: TextDocument,
    { circumstances, companions, clauses }: Beside,
  ): { readonly last: Analysed; readonly fresh: boolean } {
    const entry = this.#entry(text);
    const { last } = entry;
    const policy = this.#policy(text.uri, circumstances);
    const { version } = text;
    if (
      last?.version === version &&
      last.circumstances === circumstances &&
      last.companions === companions &&
      last.clauses === clauses &&
      last.policy === policy
    )
      return { last: last.analysed, fresh: false };
    const analysis = entry.session.analyse(text.getText(), {
      ...circumstances.options,
      ...surroundings(text.uri),
      policy,
      companions,
      clauses,
    });
    if (analysis.failures.length > 0) this.failed(analysis.failures);
    const analysed = { text, analysis };
    entry.last = { version, circumstances, companions, clauses, policy, analysed };
    return { last: analysed, fresh: true };
  }

  /** What the author said by the command, else what the globs say; undefined leaves it to the text. */
  #policy(uri: string, { options }: Circumstances): boolean | undefined {
    if (isDerived(uri) || /\/\.klausul\//.test(uri)) return false;
    return this.treatAs.get(uri) ?? options.policy;
  }
}

const surroundings = (uri: string): Pick<Options, 'path' | 'today'> => ({
  path: pathOf(uri),
  today: new Date().toISOString().slice(0, 10),
});

/** Copies that an editor makes of a file (an older version, a snapshot) are not checked a second time. */
const DERIVED =
  /^(?:git|gitfs|gitlens|gitlens-git|svn|hg|pr|review|githubpr|output|debug|comment|vscode-local-history|vscode-scm|chat-editing[\w-]*|vscode-chat[\w-]*|merge-conflict[\w.-]*|walkThrough[\w-]*):/i;
const isDerived = (uri: string): boolean => DERIVED.test(uri);
