/** Where older versions of a document come from: VS Code's own Git extension where it is, the saved file, other files. */
import * as vscode from 'vscode';
import type { Words } from './words.js';

/** An older text and what readers know it by. */
export interface OlderVersion {
  readonly name: string;
  readonly text: string;
}

/** A choice in the list; its text is fetched when it is chosen. */
export interface VersionChoice extends vscode.QuickPickItem {
  readonly read?: () => Promise<OlderVersion | undefined>;
}

/** Why no commit is on offer; undefined where some are. */
export type NoCommits = 'noGit' | 'noRepository' | 'notCommitted' | undefined;

/** The part of the Git extension's API (version 1) that is used. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  getRepository(uri: vscode.Uri): Repository | null;
}
interface Repository {
  show(ref: string, path: string): Promise<string>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
}
interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
  readonly authorDate?: Date;
}

/** How long the Git extension may take to find its repositories, and how many commits are listed. */
const PATIENCE_MS = 5000;
const MOST_COMMITS = 10;

/** The last commits that touched a file, the newest first. Git is asked through its extension: nothing is run here. */
export async function commitsOf(
  document: vscode.TextDocument,
  { lastCommit }: Words['changes'],
): Promise<{ readonly choices: readonly VersionChoice[]; readonly none: NoCommits }> {
  const api = await gitApi();
  if (!api) return { choices: [], none: 'noGit' };
  const repository = document.uri.scheme === 'file' || isRemote(document.uri) ? api.getRepository(document.uri) : null;
  if (!repository) return { choices: [], none: 'noRepository' };
  const path = document.uri.fsPath;
  const commits = await repository.log({ maxEntries: MOST_COMMITS, path }).catch(() => []);
  const name = nameOf(document.uri);
  const choices = commits.map((commit, index): VersionChoice => ({
    label: `$(git-commit) ${index === 0 ? lastCommit : firstLine(commit.message)}`,
    description: index === 0 ? firstLine(commit.message) : dayOf(commit),
    ...(index === 0 ? { detail: `${dayOf(commit)} · ${commit.hash.slice(0, 7)}` } : {}),
    read: async () => ({
      name: `${name} (${commit.hash.slice(0, 7)}${dayOf(commit) === '' ? '' : `, ${dayOf(commit)}`})`,
      text: await repository.show(commit.hash, path),
    }),
  }));
  return { choices, none: choices.length === 0 ? 'notCommitted' : undefined };
}

async function gitApi(): Promise<GitApi | undefined> {
  try {
    const git = await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
    if (!git?.enabled) return undefined;
    const api = git.getAPI(1);
    if (api.state !== 'initialized') await initialised(api);
    return api;
  } catch {
    return undefined;
  }
}

const initialised = (api: GitApi): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(finish, PATIENCE_MS);
    const listener = api.onDidChangeState((state) => void (state === 'initialized' && finish()));
    function finish(): void {
      clearTimeout(timer);
      listener.dispose();
      done();
    }
  });

/** The file as it was saved, where the editor has something else. */
export const savedVersion = (document: vscode.TextDocument, words: Words['changes']): readonly VersionChoice[] =>
  document.isDirty && !document.isUntitled
    ? [
        {
          label: `$(save) ${words.savedFile}`,
          description: nameOf(document.uri),
          read: () => readFile(document.uri, words, words.saved(nameOf(document.uri))),
        },
      ]
    : [];

/** Other texts of the workspace. */
export async function otherFiles(
  document: vscode.TextDocument,
  words: Words['changes'],
): Promise<readonly VersionChoice[]> {
  const found = await vscode.workspace.findFiles('**/*.{md,markdown,txt}', '**/{node_modules,.git}/**', 200);
  return found
    .filter((uri) => uri.toString() !== document.uri.toString())
    .map((uri) => ({ label: `$(file) ${vscode.workspace.asRelativePath(uri)}`, read: () => readFile(uri, words) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Any file, by the dialog. */
export async function browse(words: Words['changes']): Promise<OlderVersion | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: words.older,
      openLabel: words.compare,
      filters: { 'Markdown, text': ['md', 'markdown', 'txt'] },
    })) ?? [];
  return uri && readFile(uri, words);
}

/** An open text goes before what is saved of it. */
async function readFile(
  uri: vscode.Uri,
  { unreadable }: Words['changes'],
  saved?: string,
): Promise<OlderVersion | undefined> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open && saved === undefined) return { name: nameOf(uri), text: open.getText() };
  try {
    return { name: saved ?? nameOf(uri), text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    void vscode.window.showErrorMessage(`Klausul: ${unreadable(nameOf(uri))}`);
    return undefined;
  }
}

const isRemote = ({ scheme }: vscode.Uri): boolean => scheme === 'vscode-remote';
const nameOf = ({ path }: vscode.Uri): string => path.split('/').pop() ?? path;
const firstLine = (message: string): string => message.split('\n', 1)[0] ?? '';
const dayOf = ({ commitDate, authorDate }: Commit): string =>
  (commitDate ?? authorDate)?.toISOString().slice(0, 10) ?? '';
