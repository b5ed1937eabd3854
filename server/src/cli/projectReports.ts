/** What is to be said of project files after a run, and of the files of the house's clauses. */
import type { Analysis } from '../core/analyse.js';
import { LineIndex } from '../core/document/lineIndex.js';
import { withoutSlash } from '../core/files.js';
import { pathBelow, parentOf } from '../core/project/findProject.js';
import { projectFindings, type ProjectFinding } from '../core/project/projectFindings.js';
import { languageOf } from '../core/project/projectFile.js';
import type { Language } from '../core/languages/language.js';
import { keyOf } from '../core/suppressions.js';
import type { CliProject, Projects } from './projects.js';

/** A project file with its findings, in one language. */
export interface ProjectReport {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly findings: readonly ProjectFinding[];
}

/** A file that was read, with the address and the project file that held for it. */
export interface Read {
  readonly uri: string | undefined;
  readonly project: CliProject | undefined;
  readonly analysis: Analysis;
}

/**
 * One report for each project file; those in a language of their own speak it, the others that of the first file checked.
 * `folders` are those of which every text was read, as addresses.
 */
export async function reportProjects(
  projects: Projects,
  read: readonly Read[],
  asked: Language | 'auto' | undefined,
  folders: readonly string[] = [],
): Promise<readonly ProjectReport[]> {
  const all = (await projects.all()).map(async (project) => {
    const own = read.filter((one) => one.project === project);
    const first = asked !== undefined && asked !== 'auto' ? asked : (own[0]?.analysis.language ?? 'en');
    const language = asked === undefined ? languageOf(project.content, first) : first;
    const folder = parentOf(project.uri) ?? '';
    const policies = own.filter(({ analysis }) => analysis.isPolicy);
    const usage = {
      complete: folders.some((whole) => `${folder}/`.startsWith(`${withoutSlash(whole)}/`)),
      missing: await projects.missing(project),
      checked: policies.flatMap(({ uri }) => (uri === undefined ? [] : [pathBelow(folder, uri) ?? ''])),
      used: new Set(policies.flatMap(({ analysis }) => analysis.suppressed.map(({ by }) => keyOf(by)))),
    };
    const { path, text, content } = project;
    return { path, text, language, findings: projectFindings(project, usage, content.settings.options, language) };
  });
  return Promise.all(all);
}

/** `.klausul.json:3:5: …`, one line for each thing that can't be used. */
export function brokenLines(reports: readonly ProjectReport[]): readonly string[] {
  return reports.flatMap(({ path, text, findings }) => {
    const lines = new LineIndex(text);
    return findings
      .filter(({ rule }) => rule === 'project-file')
      .map(({ span, message }) => {
        const { line, character } = lines.positionAt(span.start);
        return `${path}:${line + 1}:${character + 1}: ${message}`;
      });
  });
}

/** The same for clauses of the house: they are left out, and the check holds. */
export async function houseLines(projects: Projects): Promise<readonly string[]> {
  const lines = (await projects.houses()).flatMap(({ problems, files }) =>
    [...problems].flatMap(([uri, found]) => {
      const index = new LineIndex(files.get(uri) ?? '');
      return found.map(({ span, message }) => {
        const { line, character } = index.positionAt(span.start);
        return `${projects.shown(uri)}:${line + 1}:${character + 1}: ${message}`;
      });
    }),
  );
  return [...new Set(lines)];
}
