/** The document that the views are about: the one in the active editor, or the last one while a panel or a preview has the focus. */
import * as vscode from 'vscode';
import { LANGUAGES } from './languages.js';
import type { Status } from './protocol.js';
import type { Statuses } from './statuses.js';

/** Follows the active editor. */
export class FrontDocument implements vscode.Disposable {
  #document: vscode.TextDocument | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: readonly vscode.Disposable[];
  /** Fires when another document comes to the front, or when the server says something new of this one. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly statuses: Statuses) {
    this.#document = this.#find();
    const look = (): void => this.#look();
    this.#listeners = [
      vscode.window.onDidChangeActiveTextEditor(look),
      vscode.window.tabGroups.onDidChangeTabs(look),
      vscode.workspace.onDidCloseTextDocument(look),
      statuses.onDidChange((uri) => {
        if (uri.toString() === this.#document?.uri.toString()) this.#changed.fire();
      }),
    ];
  }

  /** Undefined where no Markdown or plain text is in front. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** What the server says of it. */
  get status(): Status | undefined {
    return this.statuses.of(this.#document);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #look(): void {
    const found = this.#find();
    if (found === this.#document) return;
    this.#document = found;
    this.#changed.fire();
  }

  #find(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor;
    // the output panel and input boxes are editors too, in no column
    if (active && active.viewColumn !== undefined) return isText(active) ? active.document : undefined;
    if (this.#document && hasTab(this.#document)) return this.#document;
    // after a reload the focus may be in a panel, with the text beside it
    return vscode.window.visibleTextEditors.find(isText)?.document;
  }
}

const isText = ({ document, viewColumn }: vscode.TextEditor): boolean =>
  viewColumn !== undefined && LANGUAGES.includes(document.languageId);

/** Whether a document can still be seen, or come back by a click on its tab. */
export function hasTab({ uri, isClosed }: vscode.TextDocument): boolean {
  const wanted = uri.toString();
  const isOf = ({ input }: vscode.Tab): boolean =>
    (input instanceof vscode.TabInputText && input.uri.toString() === wanted) ||
    (input instanceof vscode.TabInputTextDiff && input.modified.toString() === wanted);
  return !isClosed && vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isOf));
}
