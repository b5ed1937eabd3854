/** Symbols, folding, selection and completion over the wire. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  CompletionRequest,
  CompletionResolveRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
  type CompletionList,
  type DocumentSymbol,
  type SelectionRange,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { Client, POOR } from './harness/client.js';
import { POOR_POLICY } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';
const textDocument = { uri };

test('the section tree', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const [title] = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument,
  })) as DocumentSymbol[];
  assert.equal(title!.name, 'Personvernerklæring for Fjordkaffe AS');
  assert.deepEqual(
    title!.children!.map(({ name }) => name),
    ['Lagring', 'Rettigheter'],
  );
  assert.equal(client.wordsAt(uri, title!.children![0]!.selectionRange), 'Lagring');
});

test('a flat list for a client without trees', async (t) => {
  const client = await Client.start(t, { capabilities: POOR });
  await client.open(uri, POOR_POLICY);
  const found = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument,
  })) as SymbolInformation[];
  assert.deepEqual(found.map(({ name, location }) => [name, location.range.start.line]).slice(1), [
    ['Lagring', 4],
    ['Rettigheter', 8],
  ]);
});

test('sections fold, front matter too', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, `---\nklausul:\n  policy: true\n---\n${POOR_POLICY}`);
  const found = (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
  assert.deepEqual(
    found.map(({ startLine, endLine }) => [startLine, endLine]),
    [
      [0, 3],
      [4, 14],
      [8, 10],
      [12, 14],
    ],
  );
});

test('selection grows from the sentence to the paragraph, the section and the whole', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const position = client.texts.get(uri)!.positionAt(POOR_POLICY.indexOf('avtalen'));
  const [found] =
    (await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] })) ?? [];
  const spans: string[] = [];
  for (let range: SelectionRange | undefined = found; range; range = range.parent)
    spans.push(client.wordsAt(uri, range.range));
  assert.match(spans[0]!, /^Grunnlaget er avtalen, .* bokstav b\.$/);
  assert.match(spans[1]!, /^Vi behandler .* bokstav b\.$/);
  assert.equal(spans.at(-1), POOR_POLICY);
  for (const [index, inner] of spans.slice(0, -1).entries()) assert.ok(spans[index + 1]!.includes(inner));
});

test('clauses are offered where one may begin, in the language of the place', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, `${POOR_POLICY}\nklage`);
  const end = client.texts.get(uri)!.positionAt(client.textOf(uri).length);
  const list = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument,
    position: end,
  })) as CompletionList;
  const item = list.items.find(({ filterText }) => filterText?.startsWith('klage'))!;
  assert.ok(item, 'the clause on complaints');
  assert.equal(item.insertTextFormat, 2);
  assert.ok(item.textEdit && 'range' in item.textEdit);
  assert.equal(client.wordsAt(uri, item.textEdit.range), 'klage');
  assert.match(item.textEdit.newText, /Datatilsynet/);
  assert.ok(
    list.items.every(({ textEdit }) => !/\$\{[a-z]/i.test(textEdit!.newText)),
    'only numbered tab stops',
  );
  const { documentation } = await client.connection.sendRequest(CompletionResolveRequest.type, item);
  assert.match(JSON.stringify(documentation), /artikkel 77/);
  const middle = client.texts.get(uri)!.positionAt(POOR_POLICY.indexOf('kundene') + 3);
  assert.equal(await client.connection.sendRequest(CompletionRequest.type, { textDocument, position: middle }), null);
});
