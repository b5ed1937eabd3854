/** Klausul in a desktop VS Code, or on a machine that VS Code works on from afar: the server runs beside it under Node. */
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { activateKlausul } from './activate.js';

export function activate(context: ExtensionContext): void {
  const module = join(context.extensionPath, 'dist', 'server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  activateKlausul(
    context,
    (options: LanguageClientOptions) => new LanguageClient('klausul', 'Klausul', { run, debug }, options),
  );
}
