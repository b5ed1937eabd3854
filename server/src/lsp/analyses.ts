/** The analysis of each open document: worked out when somebody asks, kept for its version. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Session, type Analysis } from '../core/analyse.js';
import type { Clause } from '../core/clauses/clause.js';
import type { Options } from '../core/options.js';
import { circumstancesOf, pathOf, type Circumstances } from '../core/project/circumstances.js';
import { isProjectFile, type ProjectContent } from '../core/project/projectFile.js';
import { withTranslations } from '../core/translation/compare.js';
import type { Settings } from '../core/settings.js';
import type { Companions } from './companions.js';
import type { Counterparts } from './counterparts.js';
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
  /** The project file that holds for it, and what that was told last. */
  project?: LoadedProject | undefined;
  reported?: Analysed;
  /** What it was compared with last: the analyses of all versions, its own first, and what came of it. */
  compared?: { readonly versions: readonly Analysed[]; readonly analysed: Analysed };
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
  /** Versions that are read from their files, for those that are open. */
  readonly #closed = new Map<string, { readonly text: TextDocument; readonly entry: Entry }>();
  readonly treatAs = new Map<string, boolean>();

  constructor(
    private readonly find: (uri: string) => TextDocument | undefined,
    private readonly settings: SettingsStore,
    private readonly companions: Companions,
    private readonly house: HouseClauses,
    private readonly projects: Projects,
    private readonly reports: ProjectReports,
    private readonly counterparts: Counterparts,
    /** Called when a document has other findings although its text is the same. */
    private readonly stale: () => void,
    private readonly failed: (failures: readonly string[]) => void,
  ) {}

  /**
   * The analysis of the document as it is now, with what sets it apart from its other versions; undefined where it is not
   * open, or too large to follow the typing.
   */
  async of(uri: string): Promise<Analysed | undefined> {
    const own = await this.#alone(uri);
    if (!own) return undefined;
    if (!own.analysis.isPolicy) return this.#report(this.#unpaired(own));
    const others = await this.#others(own);
    const now = this.find(uri);
    if (!now) return undefined;
    // files may have been read meanwhile: what the document says now
    return now.getText() === own.analysis.document.source ? this.#report(this.#compared(own, others)) : this.of(uri);
  }

  /** Tells the project file which of its suppressions are of use here. */
  #report(analysed: Analysed): Analysed {
    const entry = this.#entry(analysed.text);
    if (entry.reported !== analysed) this.reports.analysed(analysed.text.uri, entry.project, analysed.analysis);
    entry.reported = analysed;
    return analysed;
  }

  /** A text that is no policy (any more) is compared with nothing. */
  #unpaired(own: Analysed): Analysed {
    const entry = this.#entry(own.text);
    if (entry.compared) {
      delete entry.compared;
      this.stale();
    }
    return own;
  }

  /** A document by its address, open or read from a file for a comparison. */
  textOf(uri: string): TextDocument | undefined {
    return this.find(uri) ?? this.#closed.get(uri)?.text;
  }

  /** The other versions of a policy, each analysed by itself. */
  async #others({ text, analysis }: Analysed): Promise<readonly Analysed[]> {
    const { uris, said } = await this.counterparts.of(text);
    const others = await Promise.all(uris.map((uri) => (this.find(uri) ? this.#alone(uri) : this.#beside(uri))));
    return others.filter(
      (other) => other?.analysis.isPolicy && (said || other.analysis.document.language !== analysis.document.language),
    ) as Analysed[];
  }

  /** Compares the versions; anew only where one of them changed. */
  #compared(own: Analysed, others: readonly Analysed[]): Analysed {
    const entry = this.#entry(own.text);
    const known = entry.compared;
    if (known && sameItems([own, ...others], known.versions)) return known.analysed;
    const [one, ...rest] = [own, ...others].map(({ text, analysis }) => ({ path: text.uri, analysis }));
    const analysis = withTranslations(one!, rest);
    if (analysis.failures.length > 0) this.failed(analysis.failures);
    const analysed = { text: own.text, analysis };
    entry.compared = { versions: [own, ...others], analysed };
    for (const { text } of others) if (this.find(text.uri)) this.#follow(text.uri);
    return analysed;
  }

  /** The other version of one that changed: compared anew, and shown anew where that says something else. */
  #follow(uri: string): void {
    const before = this.#open.get(uri)?.compared?.analysed;
    if (!before) return;
    void this.of(uri).then((after) => {
      if (after && after !== before && translationsIn(after) !== translationsIn(before)) this.stale();
    });
  }

  /** A version that is not open, read from its file. */
  async #beside(uri: string): Promise<Analysed | undefined> {
    const source = await this.counterparts.read(uri);
    const known = this.#closed.get(uri);
    if (source === undefined) {
      this.#closed.delete(uri);
      return undefined;
    }
    if (known?.text.getText() !== source) {
      const version = (known?.text.version ?? 0) + 1;
      const text = TextDocument.create(uri, 'markdown', version, source);
      this.#closed.set(uri, { text, entry: { session: known?.entry.session ?? new Session(), settled: version } });
    }
    return this.#read(() => this.#closed.get(uri)?.text);
  }

  /** The analysis of an open document by itself. */
  #alone(uri: string): Promise<Analysed | undefined> {
    return this.#read(() => this.find(uri));
  }

  /** Analyses the text as it is when all that it depends on is known. */
  async #read(now: () => TextDocument | undefined): Promise<Analysed | undefined> {
    const uri = now()?.uri;
    if (uri === undefined || isProjectFile(uri)) return undefined;
    const settings = this.settings.of(uri);
    const ready = settings instanceof Promise ? await settings : settings;
    const nearest = this.projects.of(uri);
    const project = nearest instanceof Promise ? await nearest : nearest;
    const opened = now();
    if (!opened) return undefined;
    const circumstances = this.#circumstances(opened, ready, project);
    const texts = this.companions.of(now());
    const companions = texts instanceof Promise ? await texts : texts;
    const own = this.house.of(uri, circumstances);
    const clauses = own instanceof Promise ? await own : own;
    const text = now();
    if (!text || this.isTooLarge(text)) return undefined;
    const entry = this.#entry(text);
    entry.project = project;
    return this.#analysed(text, { circumstances, companions, clauses });
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

  /** The analysis of a text that is not open, whatever its size; nothing of it is kept. */
  async once(text: TextDocument): Promise<Analysed> {
    const { uri } = text;
    const project = await this.projects.of(uri);
    const circumstances = circumstancesOf(await this.settings.of(uri), project, uri);
    const companions = await this.companions.of(text);
    const clauses = await this.house.of(uri, circumstances);
    const analysis = new Session().analyse(text.getText(), {
      ...circumstances.options,
      ...surroundings(uri),
      policy: this.#policy(uri, circumstances),
      companions,
      clauses,
    });
    const others = analysis.isPolicy ? await this.#others({ text, analysis }) : [];
    const rest = others.map((other) => ({ path: other.text.uri, analysis: other.analysis }));
    const compared = rest.length > 0 ? withTranslations({ path: uri, analysis }, rest) : analysis;
    if (compared.failures.length > 0) this.failed(compared.failures);
    if (!this.find(uri)) {
      this.close(uri);
      this.companions.close(uri);
      this.counterparts.close(uri);
      this.reports.checked(uri, project, compared);
    }
    return { text, analysis: compared };
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
    const compared = [...this.#open.values()].flatMap(({ compared: of }) => of?.versions ?? []);
    for (const closed of this.#closed.keys())
      if (!compared.some(({ text }) => text.uri === closed)) this.#closed.delete(closed);
  }

  #entry({ uri, version }: TextDocument): Entry {
    let entry = this.find(uri) ? this.#open.get(uri) : (this.#closed.get(uri)?.entry ?? this.#open.get(uri));
    if (!entry) this.#open.set(uri, (entry = { session: new Session(), settled: version }));
    return entry;
  }

  #analysed(text: TextDocument, { circumstances, companions, clauses }: Beside): Analysed {
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
      return last.analysed;
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
    return analysed;
  }

  /** What the author said by the command, else what the globs say; undefined leaves it to the text. */
  #policy(uri: string, { options }: Circumstances): boolean | undefined {
    if (isDerived(uri) || /\/\.klausul\//.test(uri)) return false;
    return this.treatAs.get(uri) ?? options.policy;
  }
}

const sameItems = (one: readonly Analysed[], other: readonly Analysed[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/** What a version says of the others, with the places in both. */
const translationsIn = ({ analysis: { findings } }: Analysed): string =>
  JSON.stringify(
    findings
      .filter(({ rule }) => rule.startsWith('translation/'))
      .map(({ rule, message, span, related }) => [rule, message, span, related.map((place) => place.span)]),
  );

const surroundings = (uri: string): Pick<Options, 'path' | 'today'> => ({
  path: pathOf(uri),
  today: new Date().toISOString().slice(0, 10),
});

/** Copies that an editor makes of a file (an older version, a snapshot) are not checked a second time. */
const DERIVED =
  /^(?:klausul-changes|git|gitfs|gitlens|gitlens-git|svn|hg|pr|review|githubpr|output|debug|comment|vscode-local-history|vscode-scm|chat-editing[\w-]*|vscode-chat[\w-]*|merge-conflict[\w.-]*|walkThrough[\w-]*):/i;
const isDerived = (uri: string): boolean => DERIVED.test(uri);
