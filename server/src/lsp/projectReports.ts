/** Diagnostics of project files: what is broken, and which suppressions no open policy has a use for. */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analyse.js';
import { withoutSlash, type FilePort } from '../core/files.js';
import type { Language } from '../core/languages/language.js';
import { parentOf, pathBelow } from '../core/project/findProject.js';
import { missingFiles } from '../core/project/missingFiles.js';
import { projectFindings, type ProjectFinding } from '../core/project/projectFindings.js';
import { withProject } from '../core/project/projectFile.js';
import { keyOf } from '../core/suppressions.js';
import { SEVERITIES, toRange } from './convert.js';
import { guarding } from './guard.js';
import type { LoadedProject, Projects } from './projects.js';
import type { SettingsStore } from './settingsStore.js';

/** What one document made of its project file. */
interface Use {
  readonly project: string;
  readonly policy: boolean;
  readonly language: Language;
  readonly used: readonly string[];
}

/** Brings the diagnostics of project files up to date; they are pushed, whether the file is open or not. */
export class ProjectReports {
  readonly #uses = new Map<string, Use>();
  /** The same of files that were checked without being open, until they change. */
  readonly #closed = new Map<string, Use>();
  /** Project files under which everything has been checked. */
  readonly #complete = new Set<string>();
  /** Files that are named and not there, for one content of a project file. */
  readonly #missing = new Map<string, { readonly of: LoadedProject; readonly paths: Promise<ReadonlySet<string>> }>();
  readonly #sent = new Map<string, string>();
  readonly #waiting = new Set<string>();
  readonly #languages = new Map<string, Language>();

  constructor(
    private readonly connection: Connection,
    private readonly projects: Projects,
    private readonly settings: SettingsStore,
    private readonly files: Pick<FilePort, 'list'>,
  ) {}

  /** Called when it first matters which files there are. */
  onFirst: (() => void) | undefined;

  /** A document was analysed under a project file, or under none. */
  analysed(uri: string, project: LoadedProject | undefined, analysis: Analysis): void {
    const before = this.#uses.get(uri)?.project;
    this.#closed.delete(uri);
    if (project) {
      // a file that has just been saved for the first time is there now
      if (before === undefined) this.#missing.delete(project.uri);
      this.#uses.set(uri, useOf(project, analysis));
      this.update(project.uri);
    } else this.#uses.delete(uri);
    if (before !== undefined && before !== project?.uri) this.update(before);
  }

  /** A file that is not open was checked under a project file. */
  checked(uri: string, project: LoadedProject | undefined, analysis: Analysis): void {
    if (!project || this.#uses.has(uri)) return;
    this.#closed.set(uri, useOf(project, analysis));
    this.#watch();
    this.update(project.uri);
  }

  /** All texts in these folders have been checked. */
  complete(folders: readonly string[]): void {
    const holding = new Set([...this.#uses.values(), ...this.#closed.values()].map(({ project }) => project));
    for (const project of holding) {
      const own = `${parentOf(project) ?? ''}/`;
      if (!folders.some((folder) => own.startsWith(`${withoutSlash(folder)}/`))) continue;
      this.#complete.add(project);
      this.update(project);
    }
  }

  /** A text was made, changed or deleted without being open. */
  fileChanged(uri: string): void {
    const use = this.#closed.get(uri);
    this.#closed.delete(uri);
    const known = new Set([...this.#missing.keys(), ...this.#complete, ...(use ? [use.project] : [])]);
    for (const project of known) {
      if (pathBelow(parentOf(project) ?? '', uri) === undefined) continue;
      this.#missing.delete(project);
      this.#complete.delete(project);
      this.update(project);
    }
  }

  /** A document was closed: what it used is not known any more. */
  closed(uri: string): void {
    const use = this.#uses.get(uri);
    this.#uses.delete(uri);
    if (use) this.update(use.project);
  }

  /** Sends what is to be said of a project file, once for all that happens in one go. */
  update(uri: string): void {
    if (this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    this.#send(uri);
  }

  /** What is to be said of a project file now, with its text. */
  async findings(
    uri: string,
  ): Promise<{ readonly project: LoadedProject; readonly findings: readonly ProjectFinding[] } | undefined> {
    const project = await this.projects.at(uri);
    if (!project) return undefined;
    const { options } = withProject(await this.settings.of(uri), project.content);
    const folder = parentOf(uri) ?? '';
    const uses = [...this.#closed, ...this.#uses].filter(([, use]) => use.project === uri && use.policy);
    const usage = {
      complete: this.#complete.has(uri),
      missing: await this.#missingFor(project),
      checked: uses.map(([of]) => pathBelow(folder, of) ?? ''),
      used: new Set(uses.flatMap(([, { used }]) => used)),
    };
    const { messageLanguage } = options;
    const language = messageLanguage === 'auto' ? this.#languageOf(uri) : messageLanguage;
    return { project, findings: projectFindings(project, usage, options, language) };
  }

  #missingFor(project: LoadedProject): Promise<ReadonlySet<string>> {
    const known = this.#missing.get(project.uri);
    if (known?.of === project) return known.paths;
    const paths = missingFiles(project.uri, project.content, this.files);
    this.#missing.set(project.uri, { of: project, paths });
    void paths.then(({ size }) => size > 0 && this.#watch());
    return paths;
  }

  #watch(): void {
    this.onFirst?.();
    this.onFirst = undefined;
  }

  /** The language of the policy that was read first under this file. */
  #languageOf(uri: string): Language {
    const known = this.#languages.get(uri);
    const first = known ?? [...this.#uses.values()].find((use) => use.project === uri && use.policy)?.language;
    if (first && !known) this.#languages.set(uri, first);
    return first ?? 'en';
  }

  readonly #send = (uri: string): void =>
    guarding(this.connection.console, 'project file', async () => {
      await Promise.resolve();
      this.#waiting.delete(uri);
      const found = await this.findings(uri);
      const diagnostics = found ? toDiagnostics(found.project, found.findings) : [];
      const print = JSON.stringify(diagnostics);
      if ((this.#sent.get(uri) ?? '[]') === print) return;
      this.#sent.set(uri, print);
      await this.connection.sendDiagnostics({ uri, diagnostics });
    })(undefined);
}

function useOf({ uri }: LoadedProject, { isPolicy, suppressed, language }: Analysis): Use {
  const used = suppressed.flatMap(({ by }) => (by.from === 'project' ? [keyOf(by)] : []));
  return { project: uri, policy: isPolicy, language, used };
}

function toDiagnostics({ uri, text }: LoadedProject, findings: readonly ProjectFinding[]): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return findings.map((finding) => toProjectDiagnostic(document, finding));
}

/** A finding of a project file as the editor shows it. */
export const toProjectDiagnostic = (
  document: TextDocument,
  { rule, severity, span, message }: ProjectFinding,
): Diagnostic => ({
  range: toRange(document, span),
  severity: SEVERITIES[severity],
  code: rule,
  source: 'klausul',
  message,
});
