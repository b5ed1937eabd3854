/** The language server: a connection in, every request answered. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FilePort } from '../core/files.js';
import { Analyses } from './analyses.js';
import { readFeatures, type ClientFeatures } from './clientFeatures.js';
import { codeAction, resolveCodeAction } from './codeAction.js';
import { Companions } from './companions.js';
import { completion, resolveCompletion } from './completion.js';
import type { Context, Handler } from './context.js';
import { documentSymbol } from './documentSymbol.js';
import { clientFiles } from './files.js';
import { foldingRange } from './foldingRange.js';
import { answering, guarding } from './guard.js';
import { hover } from './hover.js';
import { initializeResult } from './initialize.js';
import { CHECK, TREAT_AS } from './protocol.js';
import { Publisher } from './publishDiagnostics.js';
import { pullDiagnostics } from './pullDiagnostics.js';
import { selectionRange } from './selectionRange.js';
import { SettingsStore } from './settingsStore.js';
import { forgetStatus, statusOf } from './status.js';
import type { Status } from './protocol.js';

/** Serves one connection. `disk` answers for files where the server stands beside them; otherwise the client is asked. */
export function startServer(connection: Connection, disk?: FilePort): void {
  const documents = new TextDocuments(TextDocument);
  let context: Context | undefined;
  connection.onInitialize((params) => {
    const features = readFeatures(params);
    context = createContext(connection, features, documents, disk);
    serveRequests(connection, context);
    serveDocuments(context);
    return initializeResult(features);
  });
  connection.onInitialized(() => context && registerLate(context));
  documents.listen(connection);
  connection.listen();
}

function createContext(
  connection: Connection,
  features: ClientFeatures,
  documents: Context['documents'],
  disk: FilePort | undefined,
): Context {
  const find = (uri: string): TextDocument | undefined => documents.get(uri);
  const settings = new SettingsStore(connection, features);
  const companions = new Companions(find, clientFiles(connection, features, disk));
  const logged = new Set<string>();
  const failed = (failures: readonly string[]): void => {
    for (const failure of failures) if (!logged.has(failure) && logged.add(failure)) connection.console.error(failure);
  };
  const analyses = new Analyses(find, settings, companions, failed);
  for (const [uri, policy] of Object.entries(features.own.treatAs)) analyses.treatAs.set(uri, policy);
  return { connection, features, documents, settings, companions, analyses };
}

/** Registers every request, each guarded by itself. */
function serveRequests(connection: Connection, context: Context): void {
  const serve = <P, R>(name: string, handler: Handler<P, R>) =>
    answering<P, R>(connection.console, name, (params, token) => handler(context, params, token));
  connection.onHover(serve('hover', hover));
  connection.onCodeAction(serve('codeAction', codeAction));
  connection.onCodeActionResolve(serve('codeAction/resolve', resolveCodeAction) as never);
  connection.onCompletion(serve('completion', completion));
  connection.onCompletionResolve(serve('completion/resolve', resolveCompletion));
  connection.onDocumentSymbol(serve('documentSymbol', documentSymbol));
  connection.onFoldingRanges(serve('foldingRange', foldingRange));
  connection.onSelectionRanges(serve('selectionRange', selectionRange));
  if (context.features.pull) connection.languages.diagnostics.on(serve('diagnostic', pullDiagnostics) as never);
  connection.onRequest(CHECK, serve('check', check));
}

/** Checks a document now, however large it is. */
const check: Handler<{ readonly uri: string }, Status | null> = async (context, { uri }) => {
  const text = context.documents.get(uri);
  if (!text) return null;
  context.analyses.settle(text);
  const analysed = await context.analyses.of(uri);
  return analysed ? statusOf(uri, analysed) : null;
};

/** Follows the documents, the settings and the files, and has the diagnostics brought up to date. */
function serveDocuments(context: Context): void {
  const { connection, documents, analyses, companions, settings, features } = context;
  const publisher = features.pull ? undefined : new Publisher(context);
  const guarded = <P>(name: string, work: (params: P) => void): ((params: P) => void) =>
    guarding(connection.console, name, work);
  const everything = (): void => (publisher ? publisher.all() : refresh(context));
  const named = (uri: string): void => void (companions.changed(uri) && everything());
  documents.onDidOpen(guarded('didOpen', ({ document }) => analyses.settle(document)));
  documents.onDidChangeContent(
    guarded('didChange', ({ document: { uri } }) => {
      publisher?.changed(uri);
      named(uri);
    }),
  );
  documents.onDidSave(
    guarded('didSave', ({ document }) => {
      if (!analyses.isTooLarge(document)) return;
      analyses.settle(document);
      if (publisher) publisher.changed(document.uri);
      else refresh(context);
    }),
  );
  documents.onDidClose(
    guarded('didClose', ({ document: { uri } }) => {
      analyses.close(uri);
      companions.close(uri);
      forgetStatus(context, uri);
      publisher?.closed(uri);
      named(uri);
    }),
  );
  connection.onDidChangeConfiguration(
    guarded('didChangeConfiguration', ({ settings: sent }) => {
      settings.changed(sent);
      everything();
    }),
  );
  connection.onDidChangeWatchedFiles(
    guarded('didChangeWatchedFiles', ({ changes }) => changes.forEach(({ uri }) => named(uri))),
  );
  connection.onNotification(
    TREAT_AS,
    guarded('treatAs', ({ uri, policy }: { readonly uri: string; readonly policy: boolean | null }) => {
      if (typeof policy === 'boolean') analyses.treatAs.set(uri, policy);
      else analyses.treatAs.delete(uri);
      everything();
    }),
  );
}

/** Has the client ask for all diagnostics again. */
function refresh({ connection, features }: Context): void {
  if (features.refresh) connection.languages.diagnostics.refresh();
}

/** Asks for what can only be asked for once the client is ready: changes of settings, and of files once a policy names one. */
function registerLate({ connection, companions, features }: Context): void {
  if (features.configurationEvents)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'klausul' });
  if (!features.watchFiles) return;
  companions.onFirst = () =>
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.{md,markdown,txt}' }],
    });
}
