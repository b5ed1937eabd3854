/** What the server last said of each open document. */
import * as vscode from 'vscode';
import type { Status } from './protocol.js';

/** Kept until the document is closed, or the server is started anew. */
export class Statuses implements vscode.Disposable {
  readonly #known = new Map<string, Status>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString()));
  /** Fires with the address of a document of which the server has said something new. */
  readonly onDidChange = this.#changed.event;

  /** Takes what the server says of a document. */
  show(status: Status): void {
    const uri = vscode.Uri.parse(status.uri);
    this.#known.set(uri.toString(), status);
    this.#changed.fire(uri);
  }

  /** How a document stands; undefined until the server has read it. */
  of(document: vscode.TextDocument | undefined): Status | undefined {
    return document && this.#known.get(document.uri.toString());
  }

  /** Forgets everything: the server that said it is gone. */
  clear(): void {
    this.#known.clear();
  }

  dispose(): void {
    this.#closed.dispose();
    this.#changed.dispose();
  }
}
