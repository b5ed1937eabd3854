/** "What changed since…": the legal changes since an older version, as a read-only Markdown document whose places are links. */
import * as vscode from 'vscode';
import { browse, commitsOf, otherFiles, savedVersion, type OlderVersion, type VersionChoice } from './olderVersions.js';
import { CHANGES, type ChangesAnswer } from './protocol.js';
import type { FrontDocument } from './frontDocument.js';
import type { ServerHandle } from './serverHandle.js';
import { showPlace } from './showPlace.js';
import { say, wordsFor, type Words } from './words.js';

/** Scheme of the reports and of the older texts that they lead to; the server checks neither. */
const SCHEME = 'klausul-changes';

/** The command that a link of a report runs, so that the policy beside it comes to the front and the report stays. */
const SHOW_PLACE = 'klausul.changes.showPlace';

/** Words of a document: its address, and where they stand (lines and UTF-16 characters from 0). */
interface Place {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: Place['start'];
}

/** Registers the command, and what shows its reports. */
export function registerWhatChanged(server: ServerHandle, front: FrontDocument): vscode.Disposable {
  const reports = new Reports(() => wordsFor(front.status).changes);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('klausul.whatChanged', () => whatChanged(server, front, reports)),
    vscode.commands.registerCommand(SHOW_PLACE, ({ uri, start, end }: Place) => {
      const words = new vscode.Range(start.line, start.character, end.line, end.character);
      // the report that the link stands in has the focus
      return showPlace(vscode.Uri.parse(uri), words, vscode.window.activeTextEditor?.viewColumn);
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, reports),
    vscode.languages.registerDocumentLinkProvider({ scheme: SCHEME }, reports),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => reports.forget(uri)),
  );
}

async function whatChanged(server: ServerHandle, { document, status }: FrontDocument, reports: Reports): Promise<void> {
  const words = wordsFor(status);
  if (!document || document.uri.scheme === SCHEME) return say(words.openPolicy);
  const older = await chooseVersion(document, words.changes);
  if (!older) return;
  const client = await server.start();
  const answer = await client.sendRequest<ChangesAnswer | null>(CHANGES, {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    oldText: older.text,
    oldName: older.name,
  });
  if (!answer) return say(words.openToCompare);
  const report = await vscode.workspace.openTextDocument(reports.add(answer, document.uri, older));
  await vscode.languages.setTextDocumentLanguage(report, 'markdown');
  await vscode.window.showTextDocument(report, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}

/** Asks for the older version; leaving the list leaves the command. */
async function chooseVersion(
  document: vscode.TextDocument,
  words: Words['changes'],
): Promise<OlderVersion | undefined> {
  const { choices, none } = await commitsOf(document, words);
  const files = await otherFiles(document, words);
  const chosen = await vscode.window.showQuickPick<VersionChoice>(
    [
      ...choices.slice(0, 1),
      ...savedVersion(document, words),
      ...section(words.earlier, choices.slice(1)),
      ...section(words.files, files),
      { label: `$(folder-opened) ${words.browse}`, read: () => browse(words) },
    ],
    {
      title: words.title,
      placeHolder: words[none ?? 'which'],
      matchOnDescription: true,
    },
  );
  try {
    return await chosen?.read?.();
  } catch {
    void vscode.window.showErrorMessage(`Klausul: ${words.notInGit}`);
    return undefined;
  }
}

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

  constructor(private readonly words: () => Words['changes']) {}

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
    return `${this.words().gone}\n`;
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const report = this.#known.get(document.uri.toString());
    if (!report) return [];
    return report.answer.links.map(({ start, end, side, target }) => {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      const uri = side === 'new' ? report.policy : report.old;
      const link = new vscode.DocumentLink(range, placeCommand({ uri: uri.toString(), ...target }));
      link.tooltip = this.words().goTo;
      return link;
    });
  }
}

/** A document of our own; a name is no path. */
const addressOf = (number: number, name: string): vscode.Uri =>
  vscode.Uri.from({ scheme: SCHEME, path: `/${number}/${name.replace(/[/\\]/g, '-')}` });

const placeCommand = ({ uri, start, end }: Place): vscode.Uri =>
  vscode.Uri.parse(`command:${SHOW_PLACE}?${encodeURIComponent(JSON.stringify([{ uri, start, end }]))}`);
