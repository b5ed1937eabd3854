/** The language status item: whether the document is checked as a policy, and what was found. */
import * as vscode from 'vscode';
import { LANGUAGES } from './languages.js';
import type { Status } from './protocol.js';

/** Shows how the document in the active editor stands. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('klausul.status', LANGUAGES);
  readonly #known = new Map<string, Status>();
  readonly #listener = vscode.window.onDidChangeActiveTextEditor(() => this.#update());

  constructor() {
    this.#item.name = 'Klausul';
    this.#update();
  }

  /** Takes what the server says of a document. */
  show(status: Status): void {
    this.#known.set(vscode.Uri.parse(status.uri).toString(), status);
    this.#update();
  }

  dispose(): void {
    this.#item.dispose();
    this.#listener.dispose();
  }

  #update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#known.get(uri);
    void vscode.commands.executeCommand('setContext', 'klausul.policy', status?.isPolicy === true);
    const [text, detail, severity] = describe(status);
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.severity = severity;
    this.#item.command = status?.isPolicy
      ? { command: 'klausul.treatAsOther', title: 'Not a policy' }
      : { command: 'klausul.treatAsPolicy', title: 'Check as a policy' };
  }
}

function describe(
  status: Status | undefined,
): readonly [text: string, detail: string, severity: vscode.LanguageStatusSeverity] {
  const { Information, Warning } = vscode.LanguageStatusSeverity;
  if (status?.state === 'too-large')
    return ['Klausul: large file', 'Over 2 MB: checked when it is saved, not while you type', Warning];
  if (!status?.isPolicy) return ['Klausul: not a privacy policy', 'Nothing is checked', Information];
  const { warnings, others } = status;
  return [`Klausul: ${warnings} warnings, ${others} others`, 'Privacy policy (personvernerklæring)', Information];
}
