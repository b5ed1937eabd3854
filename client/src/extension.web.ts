/** Klausul in a browser: the server runs in a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { activateKlausul } from './activate.js';

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
  const start = (): Promise<Worker> => Promise.resolve(new Worker(script));
  activateKlausul(
    context,
    (options: LanguageClientOptions) => new LanguageClient('klausul', 'Klausul', start, options),
  );
}
