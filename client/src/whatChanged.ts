/** "What changed since…": the legal changes since an older version, as a read-only Markdown document whose places are links. */
import * as vscode from 'vscode';
import {
  browse,
  commitsOf,
  otherFiles,
  savedVersion,
  type NoCommits,
  type OlderVersion,
  type VersionChoice,
} from './olderVersions.js';
import { CHANGES, type ChangesAnswer } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';

/** Scheme of the reports and of the older texts that they lead to; the server checks neither. */
const SCHEME = 'klausul-changes';

/** Registers the command, and what shows its reports. */
export function registerWhatChanged(server: ServerHandle): vscode.Disposable {
  const reports = new Reports();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('klausul.whatChanged', () => whatChanged(server, reports)),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, reports),
    vscode.languages.registerDocumentLinkProvider({ scheme: SCHEME }, reports),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => reports.forget(uri)),
  );
}

async function whatChanged(server: ServerHandle, reports: Reports): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || document.uri.scheme === SCHEME)
    return void vscode.window.showInformationMessage('Klausul: open a privacy policy first.');
  const older = await chooseVersion(document);
  if (!older) return;
  const client = await server.start();
  const answer = await client.sendRequest<ChangesAnswer | null>(CHANGES, {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    oldText: older.text,
    oldName: older.name,
  });
  if (!answer)
    return void vscode.window.showInformationMessage('Klausul: open a Markdown or plain text file to compare it.');
  const report = await vscode.workspace.openTextDocument(reports.add(answer, document.uri, older));
  await vscode.languages.setTextDocumentLanguage(report, 'markdown');
  await vscode.window.showTextDocument(report, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}

/** Asks for the older version; leaving the list leaves the command. */
async function chooseVersion(document: vscode.TextDocument): Promise<OlderVersion | undefined> {
  const { choices, none } = await commitsOf(document);
  const files = await otherFiles(document);
  const chosen = await vscode.window.showQuickPick<VersionChoice>(
    [
      ...choices.slice(0, 1),
      ...savedVersion(document),
      ...section('Earlier commits (tidligere)', choices.slice(1)),
      ...section('Other files (andre filer)', files),
      { label: '$(folder-opened) Browse… (velg en fil …)', read: browse },
    ],
    {
      title: 'What changed since… (hva er endret siden …)',
      placeHolder: WHY_NONE[none ?? 'some'],
      matchOnDescription: true,
    },
  );
  try {
    return await chosen?.read?.();
  } catch {
    void vscode.window.showErrorMessage('Klausul: that version could not be read from Git.');
    return undefined;
  }
}

const WHY_NONE: Readonly<Record<NonNullable<NoCommits> | 'some', string>> = {
  some: 'The older version (den eldre versjonen)',
  'no-git': 'Git is not available here, so no commits are listed (Git er ikke tilgjengelig her). Choose a file',
  'no-repository': 'This file is in no Git repository (filen ligger ikke i Git). Choose a file',
  'not-committed': 'This file has not been committed yet (filen er ikke i Git ennå). Choose a file',
};

const section = (label: string, choices: readonly VersionChoice[]): readonly VersionChoice[] =>
  choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];

/** What is known of one report. */
interface Report {
  readonly answer: ChangesAnswer;
  readonly policy: vscode.Uri;
  readonly old: vscode.Uri;
  readonly oldText: string;
}

/** The reports that are open, with the older texts; nothing is written to disk. */
class Reports implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider {
  readonly #known = new Map<string, Report>();
  #count = 0;

  /** Keeps a report and gives its address. */
  add(answer: ChangesAnswer, policy: vscode.Uri, { name, text }: OlderVersion): vscode.Uri {
    const number = ++this.#count;
    const uri = addressOf(number, answer.title.endsWith('.md') ? answer.title : `${answer.title}.md`);
    const report = { answer, policy, old: addressOf(number, `${name}.md`), oldText: text };
    this.#known.set(uri.toString(), report);
    return uri;
  }

  forget(uri: vscode.Uri): void {
    this.#known.delete(uri.toString());
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const report = this.#known.get(uri.toString());
    if (report) return report.answer.markdown;
    for (const { old, oldText } of this.#known.values()) if (old.toString() === uri.toString()) return oldText;
    return GONE;
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const report = this.#known.get(document.uri.toString());
    if (!report) return [];
    return report.answer.links.map(({ start, end, side, target }) => {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      const point = ({ line, character }: typeof target.start): string => `${line + 1},${character + 1}`;
      const fragment = `L${point(target.start)}-${point(target.end)}`;
      return new vscode.DocumentLink(range, (side === 'new' ? report.policy : report.old).with({ fragment }));
    });
  }
}

const GONE = 'This comparison is no longer here: run "What Changed Since…" again. (Kjør kommandoen på nytt.)\n';

/** A document of our own; a name is no path. */
const addressOf = (number: number, name: string): vscode.Uri =>
  vscode.Uri.from({ scheme: SCHEME, path: `/${number}/${name.replace(/[/\\]/g, '-')}` });
