/** The status bar: how many disclosures the policy in front lacks; opens the view. */
import * as vscode from 'vscode';
import type { FrontDocument } from './frontDocument.js';
import { paragraphs } from './plainMarkdown.js';

/** One item for a policy, nothing for other files. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('klausul.policy', vscode.StatusBarAlignment.Right, 100);
  readonly #listener: vscode.Disposable;
  #shown = '';

  constructor(private readonly front: FrontDocument) {
    this.#item.name = 'Klausul (personvern)';
    this.#item.command = 'klausul.showDisclosures';
    this.#listener = front.onDidChange(() => this.#update());
    this.#update();
  }

  dispose(): void {
    this.#item.dispose();
    this.#listener.dispose();
  }

  #update(): void {
    const words = this.front.status?.words;
    if (!words?.bar) return this.#item.hide();
    const { bar, tooltip } = words;
    const shown = JSON.stringify([bar, tooltip]);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#item.text = `$(law) ${bar}`;
      this.#item.tooltip = new vscode.MarkdownString(paragraphs(tooltip));
      this.#item.accessibilityInformation = { label: [bar, ...tooltip].join('. ') };
    }
    this.#item.show();
  }
}
