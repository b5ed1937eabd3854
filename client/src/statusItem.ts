/** The language status: what the file in front is taken for, and the way to change that. */
import * as vscode from 'vscode';
import type { FrontDocument } from './frontDocument.js';
import { LANGUAGES } from './languages.js';

/** Shown among what VS Code says of the language; the counts stand in the status bar. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('klausul.status', LANGUAGES);
  readonly #listener: vscode.Disposable;

  constructor(private readonly front: FrontDocument) {
    this.#item.name = 'Klausul';
    this.#listener = front.onDidChange(() => this.#update());
    this.#update();
  }

  dispose(): void {
    this.#item.dispose();
    this.#listener.dispose();
  }

  #update(): void {
    const { status } = this.front;
    void vscode.commands.executeCommand('setContext', 'klausul.policy', status?.isPolicy === true);
    this.#item.text = status?.words.kind ?? 'Klausul';
    this.#item.detail = status?.words.kindDetail ?? '';
    this.#item.severity =
      status?.state === 'too-large' ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.#item.command = status && {
      command: status.isPolicy || status.state === 'too-large' ? 'klausul.treatAsOther' : 'klausul.treatAsPolicy',
      title: status.words.kindCommand,
    };
  }
}
