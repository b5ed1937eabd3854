/** markdownlint behind the protocol, with no delay: what a well-kept linter of Markdown would cost in an editor at best. */
import { lint } from 'markdownlint/sync';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

interface Open {
  readonly textDocument: { readonly uri: string; readonly version: number; readonly text: string };
}
interface Change {
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly contentChanges: TextDocumentContentChangeEvent[];
}

const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);
let document = TextDocument.create('', 'markdown', 0, '');

function publish(): void {
  const found = lint({ strings: { text: document.getText() } })['text'] ?? [];
  const diagnostics = found.slice(0, 1000).map(({ lineNumber, ruleNames, ruleDescription }) => ({
    range: { start: { line: lineNumber - 1, character: 0 }, end: { line: lineNumber - 1, character: 1 } },
    severity: 2,
    code: ruleNames[0],
    source: 'markdownlint',
    message: ruleDescription,
  }));
  void connection.sendNotification('textDocument/publishDiagnostics', {
    uri: document.uri,
    version: document.version,
    diagnostics,
  });
}

connection.onRequest('initialize', () => ({ capabilities: { textDocumentSync: 2 } }));
connection.onRequest('shutdown', () => null);
connection.onNotification('exit', () => process.exit(0));
connection.onNotification('textDocument/didOpen', ({ textDocument }: Open) => {
  document = TextDocument.create(textDocument.uri, 'markdown', textDocument.version, textDocument.text);
  publish();
});
connection.onNotification('textDocument/didChange', ({ textDocument, contentChanges }: Change) => {
  document = TextDocument.update(document, contentChanges, textDocument.version);
  publish();
});
connection.listen();
