/** Klausul in a browser: the server runs in a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateKlausul } from './activate.js';

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
  activateKlausul(context, (options: LanguageClientOptions, died) => {
    // the transports and not the worker: VS Code's own Worker class fails the client's `instanceof Worker`
    const start = (): Promise<MessageTransports> => {
      const worker = new Worker(script);
      // a worker that fails goes silent: its connection never closes
      worker.addEventListener('error', died);
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    return new LanguageClient('klausul', 'Klausul', start, options);
  });
}
