/** `textDocument/publishDiagnostics`: for clients that do not ask. */
import { isProjectFile } from '../core/project/projectFile.js';
import type { Context, DiagnosticsFlow } from './context.js';
import { diagnosticsOf } from './diagnostics.js';
import { guarding } from './guard.js';
import { reportStatus } from './status.js';

/** Publishes after each change, without delay; changes that come in one go are answered once. */
export function createPublisher(context: Omit<Context, 'flow'>): DiagnosticsFlow {
  const { analyses, connection, documents, features } = context;
  const waiting = new Set<string>();
  const publish = guarding(connection.console, 'publish', async (uri: string) => {
    const analysed = await analyses.of(uri);
    reportStatus(context, uri, analysed);
    if (!analysed || documents.get(uri) === undefined) return;
    await connection.sendDiagnostics({
      uri,
      version: analysed.text.version,
      diagnostics: diagnosticsOf(analysed, features),
    });
  });
  // the queue gives out one message a turn: a version that stands for a whole turn is the last one; typing never makes it wait
  const whenQuiet = (uri: string): void => {
    const version = documents.get(uri)?.version;
    soon(() =>
      soon(() => {
        if (documents.get(uri)?.version !== version) return whenQuiet(uri);
        waiting.delete(uri);
        publish(uri);
      }),
    );
  };
  const changed = (uri: string): void => {
    if (waiting.has(uri) || isProjectFile(uri)) return;
    waiting.add(uri);
    whenQuiet(uri);
  };
  return {
    changed,
    all: () => documents.all().forEach(({ uri }) => changed(uri)),
    // what is said of a project file holds whether it is open or not
    closed: (uri) => {
      if (!isProjectFile(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

const soon: (run: () => void) => void =
  typeof setImmediate === 'function' ? (run) => void setImmediate(run) : (run) => void setTimeout(run, 0);
