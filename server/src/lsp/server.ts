/** The language server: a connection in, every request answered. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type Connection,
  type ExecuteCommandParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FilePort } from '../core/files.js';
import { Analyses } from './analyses.js';
import { readFeatures, type ClientFeatures } from './clientFeatures.js';
import { changes } from './changes.js';
import { checkText } from './checkText.js';
import { codeAction, resolveCodeAction } from './codeAction.js';
import { Companions } from './companions.js';
import { completion, resolveCompletion } from './completion.js';
import type { Context, Handler } from './context.js';
import { Counterparts } from './counterparts.js';
import { definition } from './definition.js';
import { disclosures } from './disclosures.js';
import { documentLink } from './documentLink.js';
import { documentSymbol } from './documentSymbol.js';
import { clientFiles } from './files.js';
import { foldingRange } from './foldingRange.js';
import { followDocuments, followSurroundings } from './follow.js';
import { answering } from './guard.js';
import { hover } from './hover.js';
import { initializeResult } from './initialize.js';
import {
  CHANGES,
  CHECK,
  CHECK_TEXT,
  DISCLOSURES,
  INSERT_CLAUSE,
  NEW_POLICY,
  NOT_APPLICABLE,
  POLICY_QUESTIONS,
  SCHEDULE,
  SCHEDULE_TEXT,
  SUPPRESS,
  type Status,
} from './protocol.js';
import { createPublisher } from './publishDiagnostics.js';
import { createRefresher, pullDiagnostics } from './pullDiagnostics.js';
import { references } from './references.js';
import { schedule, scheduleText } from './schedule.js';
import { selectionRange } from './selectionRange.js';
import { insertClause } from './insertClause.js';
import { INSERT_MISSING, insertMissing } from './insertMissing.js';
import { notApplicable } from './notApplicable.js';
import { newPolicy, policyQuestions } from './newPolicy.js';
import { HouseClauses } from './houseClauses.js';
import { ProjectReports } from './projectReports.js';
import { Projects } from './projects.js';
import { semanticTokens, semanticTokensRange } from './semanticTokens.js';
import { suppress } from './suppress.js';
import { SettingsStore } from './settingsStore.js';
import { statusOf } from './status.js';

/** Serves one connection. `disk` answers for files where the server stands beside them; otherwise the client is asked. */
export function startServer(connection: Connection, disk?: FilePort): void {
  const documents = new TextDocuments(TextDocument);
  let context: Context | undefined;
  connection.onInitialize((params) => {
    const features = readFeatures(params);
    context = createContext(connection, features, documents, disk);
    serveRequests(connection, context);
    followDocuments(context);
    followSurroundings(context);
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
  const files = clientFiles(connection, features, disk);
  const companions = new Companions(find, files);
  const house = new HouseClauses(connection, find, files, features.folders);
  const projects = new Projects(find, files, features.folders);
  const reports = new ProjectReports(connection, projects, settings, files);
  const counterparts = new Counterparts(() => documents.all(), files);
  const logged = new Set<string>();
  const failed = (failures: readonly string[]): void => {
    for (const failure of failures) if (!logged.has(failure) && logged.add(failure)) connection.console.error(failure);
  };
  const stale = (): void => flow.all();
  const analyses = new Analyses(find, settings, companions, house, projects, reports, counterparts, stale, failed);
  for (const [uri, policy] of Object.entries(features.own.treatAs)) analyses.treatAs.set(uri, policy);
  const context = {
    connection,
    features,
    documents,
    settings,
    companions,
    counterparts,
    house,
    projects,
    reports,
    analyses,
  };
  const flow = features.pull ? createRefresher(context) : createPublisher(context);
  return { ...context, flow };
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
  connection.onDocumentLinks(serve('documentLink', documentLink));
  connection.onDefinition(serve('definition', definition));
  connection.onReferences(serve('references', references));
  connection.languages.semanticTokens.on(serve('semanticTokens', semanticTokens) as never);
  connection.languages.semanticTokens.onRange(serve('semanticTokens/range', semanticTokensRange) as never);
  connection.onSelectionRanges(serve('selectionRange', selectionRange));
  if (context.features.pull) connection.languages.diagnostics.on(serve('diagnostic', pullDiagnostics) as never);
  connection.onRequest(CHECK, serve('check', check));
  connection.onRequest(CHECK_TEXT, serve('checkText', checkText));
  connection.onRequest(DISCLOSURES, serve('disclosures', disclosures));
  connection.onRequest(INSERT_CLAUSE, serve('insertClause', insertClause));
  connection.onExecuteCommand(serve('executeCommand', execute) as never);
  connection.onRequest(POLICY_QUESTIONS, serve('policyQuestions', policyQuestions));
  connection.onRequest(NEW_POLICY, serve('newPolicy', newPolicy));
  connection.onRequest(CHANGES, serve('changes', changes));
  connection.onRequest(SCHEDULE, serve('schedule', schedule));
  connection.onRequest(SCHEDULE_TEXT, serve('scheduleText', scheduleText));
  connection.onRequest(SUPPRESS, serve('suppress', suppress));
  connection.onRequest(NOT_APPLICABLE, serve('notApplicable', notApplicable));
}

/** The commands of any client; Klausul's own sends the same request. */
const execute: Handler<ExecuteCommandParams, number | null> = (context, params, token) => {
  const [uri] = (params.arguments ?? []) as readonly unknown[];
  return params.command === INSERT_MISSING && typeof uri === 'string' ? insertMissing(context, { uri }, token) : null;
};

/** Checks a document now, however large it is. */
const check: Handler<{ readonly uri: string }, Status | null> = async (context, { uri }) => {
  const text = context.documents.get(uri);
  if (!text) return null;
  const large = context.analyses.isTooLarge(text);
  context.analyses.settle(text);
  const analysed = await context.analyses.of(uri);
  if (large) context.flow.all();
  return analysed ? statusOf(uri, analysed) : null;
};

/** Asks for what can only be asked for once the client is ready: changes of settings, and of files once a policy names one. */
function registerLate({ connection, companions, counterparts, house, reports, features }: Context): void {
  if (features.configurationEvents)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'klausul' });
  if (!features.watchFiles) return;
  const watch = (globPattern: string): void =>
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
  watch('**/.klausul.json');
  const watchTexts = (): void => {
    companions.onFirst = counterparts.onFirst = reports.onFirst = undefined;
    watch('**/*.{md,markdown,txt}');
  };
  companions.onFirst = counterparts.onFirst = reports.onFirst = watchTexts;
  house.onFirst = () => watch('**/.klausul/clauses/*.md');
}
