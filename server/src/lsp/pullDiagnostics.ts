/** `textDocument/diagnostic`: the client asks for what is to be said of a document. */
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { isProjectFile } from '../core/project/projectFile.js';
import type { Context, DiagnosticsFlow, Handler } from './context.js';
import { diagnosticsOf } from './diagnostics.js';
import { reportStatus } from './status.js';

export const pullDiagnostics: Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> = async (context, params) => {
  const { textDocument, previousResultId } = params;
  // what is to be said of a project file is pushed, whether it is open or not
  if (isProjectFile(textDocument.uri)) return { kind: 'full', items: [] };
  const analysed = await context.analyses.of(textDocument.uri);
  reportStatus(context, textDocument.uri, analysed);
  // too large to follow the typing: what the client shows moves with the text until the next save
  if (!analysed && previousResultId !== undefined && context.documents.get(textDocument.uri))
    return { kind: 'unchanged', resultId: previousResultId };
  const items = analysed ? diagnosticsOf(analysed, context.features) : [];
  const resultId = fingerprint(JSON.stringify(items));
  return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
};

/** For clients that ask: they do so after each change, and are told when something else changed. */
export const createRefresher = ({
  connection,
  features,
}: Pick<Context, 'connection' | 'features'>): DiagnosticsFlow => ({
  changed: () => undefined,
  closed: () => undefined,
  all: () => {
    if (features.refresh) connection.languages.diagnostics.refresh();
  },
});

/** 53 bits over the characters: enough to tell one report from the last one of the same document. */
function fingerprint(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x9e3779b1);
    two = Math.imul(two ^ code, 0x5f356495);
  }
  return ((two >>> 11) * 0x100000000 + (one >>> 0)).toString(36);
}
