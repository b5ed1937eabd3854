/** A server that does nothing: it answers each change at once with as many ready-made diagnostics as it was told. What the protocol itself costs. */
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

interface Params {
  readonly textDocument: { readonly uri: string; readonly version: number };
}

const wanted = Number(process.argv[2] ?? 0);
const message =
  'This is a message about as long as those that Klausul writes to the author of a policy, with a word on what to do.';
const diagnostics = Array.from({ length: wanted }, (_, i) => ({
  range: { start: { line: i, character: 3 }, end: { line: i, character: 14 } },
  severity: 2,
  code: `family/kind-${i % 20}`,
  codeDescription: { href: 'https://eur-lex.europa.eu/legal-content/NO/TXT/?uri=CELEX:32016R0679' },
  source: 'null',
  message: `${message} (${i})`,
}));
const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);
const publish = ({ textDocument: { uri, version } }: Params): void => {
  void connection.sendNotification('textDocument/publishDiagnostics', { uri, version, diagnostics });
};
connection.onRequest('initialize', () => ({ capabilities: { textDocumentSync: 2 } }));
connection.onRequest('shutdown', () => null);
connection.onNotification('exit', () => process.exit(0));
connection.onNotification('textDocument/didOpen', publish);
connection.onNotification('textDocument/didChange', publish);
connection.listen();
