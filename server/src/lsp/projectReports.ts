/** Diagnostics of project files: what is broken, and which suppressions no open policy has a use for. */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analyse.js';
import type { Language } from '../core/languages/language.js';
import { parentOf, pathBelow } from '../core/project/findProject.js';
import { projectFindings, type ProjectFinding } from '../core/project/projectFindings.js';
import { withProject } from '../core/project/projectFile.js';
import { keyOf } from '../core/suppressions.js';
import { SEVERITIES, toRange } from './convert.js';
import { guarding } from './guard.js';
import type { LoadedProject, Projects } from './projects.js';
import type { SettingsStore } from './settingsStore.js';

/** What one open document made of its project file. */
interface Use {
  readonly project: string;
  readonly policy: boolean;
  readonly language: Language;
  readonly used: readonly string[];
}

/** Brings the diagnostics of project files up to date; they are pushed, whether the file is open or not. */
export class ProjectReports {
  readonly #uses = new Map<string, Use>();
  readonly #sent = new Map<string, string>();
  readonly #waiting = new Set<string>();
  readonly #languages = new Map<string, Language>();

  constructor(
    private readonly connection: Connection,
    private readonly projects: Projects,
    private readonly settings: SettingsStore,
  ) {}

  /** A document was analysed under a project file, or under none. */
  analysed(uri: string, project: LoadedProject | undefined, { isPolicy, suppressed, language }: Analysis): void {
    const before = this.#uses.get(uri)?.project;
    if (project) {
      const used = suppressed.flatMap(({ by }) => (by.from === 'project' ? [keyOf(by)] : []));
      this.#uses.set(uri, { project: project.uri, policy: isPolicy, language, used });
      this.update(project.uri);
    } else this.#uses.delete(uri);
    if (before !== undefined && before !== project?.uri) this.update(before);
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
    const uses = [...this.#uses].filter(([, use]) => use.project === uri && use.policy);
    const usage = {
      checked: uses.map(([of]) => pathBelow(folder, of) ?? ''),
      used: new Set(uses.flatMap(([, { used }]) => used)),
    };
    const { messageLanguage } = options;
    const language = messageLanguage === 'auto' ? this.#languageOf(uri) : messageLanguage;
    return { project, findings: projectFindings(project, usage, options, language) };
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
