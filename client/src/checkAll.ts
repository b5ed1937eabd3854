/** The command that checks all policies in the folder: also those that are not open, with the result in Problems. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Diagnostic } from 'vscode-languageclient';
import { MOST_FILES, textFilesIn } from './folderFiles.js';
import type { FrontDocument } from './frontDocument.js';
import { hasTab } from './frontDocument.js';
import { CHECK, CHECK_TEXT, CHECKED_FOLDERS, type Status } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';
import { say, wordsFor, wordsIn } from './words.js';

/** The longest file that is read. */
const LONGEST = 2_000_000;

interface CheckedText {
  readonly status: Status;
  readonly diagnostics: Diagnostic[];
}

/** What came of it. */
interface Outcome {
  readonly all: number;
  done: number;
  leftOut: number;
  readonly policies: Status[];
}

/** Keeps the findings of files that are not open, until they are opened, changed or checked again. */
export class CheckAll implements vscode.Disposable {
  readonly #findings = vscode.languages.createDiagnosticCollection('klausul-folder');
  readonly #disposables: vscode.Disposable[];
  #running = false;
  #watching = false;

  constructor(
    private readonly server: ServerHandle,
    private readonly front: FrontDocument,
  ) {
    this.#disposables = [
      this.#findings,
      // the server speaks for a file from the moment in which it gets a tab
      vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
        for (const { input } of [...opened, ...changed])
          if (input instanceof vscode.TabInputText) this.#findings.delete(input.uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('klausul')) this.#findings.clear();
      }),
    ];
  }

  /** Checks a folder, or all folders that are open; one check at a time. */
  async check(folder?: vscode.Uri): Promise<void> {
    const folders = folder ? [folder] : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const words = wordsFor(this.front.status).check;
    if (folders.length === 0) return say(words.openFolder);
    if (this.#running) return;
    this.#running = true;
    try {
      const outcome = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: words.checking, cancellable: true },
        (progress, token) => this.#run(folders, progress, token),
      );
      await report(outcome);
    } finally {
      this.#running = false;
    }
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #run(
    folders: readonly vscode.Uri[],
    progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
    token: vscode.CancellationToken,
  ): Promise<Outcome> {
    this.#watch();
    this.#findings.clear();
    const client = await this.server.start();
    const words = wordsFor(this.front.status).check;
    const files = (await Promise.all(folders.map((folder) => textFilesIn(folder, token)))).flat();
    const outcome: Outcome = { all: files.length, done: 0, leftOut: 0, policies: [] };
    const wanted = files.slice(0, MOST_FILES);
    for (const uri of wanted) {
      if (token.isCancellationRequested) break;
      const message = words.progress(outcome.done + 1, wanted.length, uri.path.split('/').pop() ?? '');
      progress.report({ message, increment: 100 / wanted.length });
      const status = await this.#checkFile(client, uri, token);
      if (token.isCancellationRequested) break;
      outcome.done++;
      if (!status) outcome.leftOut++;
      else if (status.isPolicy) outcome.policies.push(status);
    }
    if (outcome.done === files.length && outcome.leftOut === 0)
      await client.sendNotification(CHECKED_FOLDERS, {
        folders: folders.map((folder) => client.code2ProtocolConverter.asUri(folder)),
      });
    return outcome;
  }

  /** How one file stands; undefined where it can't be read. */
  async #checkFile(
    client: BaseLanguageClient,
    uri: vscode.Uri,
    token: vscode.CancellationToken,
  ): Promise<Status | undefined> {
    const address = client.code2ProtocolConverter.asUri(uri);
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    try {
      if (document && hasTab(document)) {
        const status = await client.sendRequest<Status | null>(CHECK, { uri: address }, token);
        if (status) return status;
      }
      const text = document?.getText() ?? (await readText(uri));
      if (text === undefined) return undefined;
      const checked = await client.sendRequest<CheckedText>(CHECK_TEXT, { uri: address, text }, token);
      this.#findings.set(uri, await client.protocol2CodeConverter.asDiagnostics(checked.diagnostics));
      return checked.status;
    } catch {
      // cancelled, or one file on which the check failed: the server's log names the error, and the others are checked
      return undefined;
    }
  }

  /** From the first check on, findings go when their file changes or is deleted. */
  #watch(): void {
    if (this.#watching) return;
    this.#watching = true;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,MD,markdown,txt,TXT}', true);
    const drop = (uri: vscode.Uri): void => this.#findings.delete(uri);
    this.#disposables.push(watcher, watcher.onDidChange(drop), watcher.onDidDelete(drop));
  }
}

/** UTF-8, as the command line reads it; undefined for anything else, and for what is too long. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > LONGEST || bytes.includes(0)) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Says what was found, in the language that is used for all of the policies, and shows the problems where there are any. */
async function report({ all, done, leftOut, policies }: Outcome): Promise<void> {
  const [language, ...different] = new Set(policies.map(({ messages }) => messages));
  const words = (language && different.length === 0 ? wordsIn(language) : wordsFor()).check;
  const sum = (of: (status: Status) => number): number => policies.reduce((total, status) => total + of(status), 0);
  const [gaps, warnings, others] = [sum(({ words: { gaps } }) => gaps), sum((s) => s.warnings), sum((s) => s.others)];
  const checked = Math.min(all, MOST_FILES);
  const sentences = [
    ...(done < checked ? [words.stopped(done, checked)] : []),
    all === 0
      ? words.noFiles
      : policies.length === 0
        ? words.noPolicies(done)
        : words.summary(done, policies.length, gaps, warnings, others),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(all > MOST_FILES ? [words.tooMany(MOST_FILES)] : []),
  ];
  if (warnings + others > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
  say(sentences.join(' '));
}
