/** What goes wrong stays small: failing requests, cancellation, closed and large files, logs. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  CancellationTokenSource,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  SelectionRangeRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { Client, POOR } from './harness/client.js';
import { sorted } from './harness/places.js';
import { POOR_POLICY } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';

test('a request that fails is answered, and the next ones work', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open(uri, POOR_POLICY);
  const broken = { textDocument: { uri }, positions: [undefined] };
  await assert.rejects(client.connection.sendRequest(SelectionRangeRequest.type, broken as never), ResponseError);
  await assert.rejects(client.connection.sendRequest(HoverRequest.type, {} as never), ResponseError);
  await assert.rejects(client.connection.sendRequest('textDocument/nonsense', {}), ResponseError);
  assert.ok((await client.pull(uri)).length > 0);
  await client.until(() => client.log.some((line) => line.includes('selectionRange failed: TypeError')), 'the log');
});

test('nothing of a policy stands in the log or in an error', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open(uri, POOR_POLICY);
  const params = { textDocument: { uri }, positions: [{ line: 'Fjordkaffe', character: {} }, undefined] };
  const error = await client.connection
    .sendRequest(SelectionRangeRequest.type, params as never)
    .catch((reason: unknown) => reason);
  assert.ok(error instanceof ResponseError);
  await client.pull(uri);
  assert.doesNotMatch([...client.log, ...client.messages, error.message].join('\n'), /Fjordkaffe|kundene/);
});

test('a cancelled request is answered as cancelled', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open(uri, POOR_POLICY.repeat(200));
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, source.token);
  source.cancel();
  const error = await asked.catch((reason: unknown) => reason);
  assert.ok(error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  assert.ok((await client.pull(uri)).length > 0);
});

test('step by step and from scratch are the same over the wire', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open(uri, '');
  const steps: readonly (readonly [number, number, string])[] = [
    [0, 0, POOR_POLICY],
    [2, 21, 'Privacy policy'],
    [0, 0, '\ufeff'],
    [40, 60, '\r\n\r\n• punkt 😀 å\r\n'],
    [30, 30, '| a | b |\n|---|---|\n| 1 | 2 |\n'],
    [0, 1, ''],
    [10, 200, ''],
    [5, 5, POOR_POLICY],
  ];
  for (const [start, end, text] of steps) {
    await client.edit(uri, start, end, text);
    const fresh = 'file:///ws/personvern-2.md';
    await client.open(fresh, client.textOf(uri));
    const anew = (await client.pull(fresh)).map(
      (one) => JSON.parse(JSON.stringify(one).replaceAll(fresh, uri)) as typeof one,
    );
    assert.deepEqual(sorted(await client.pull(uri)), sorted(anew));
    await client.close(fresh);
  }
});

test('changes that come in one go are published once they are all in', async (t) => {
  const client = await Client.start(t, { capabilities: POOR, program: true });
  await client.open(uri, POOR_POLICY.repeat(100));
  for (let index = 0; index < 50; index++)
    void client.edit(uri, POOR_POLICY.length + index, POOR_POLICY.length + index, 'x');
  await client.until(() => client.published.at(-1)?.version === 51, 'diagnostics of the last version');
  assert.ok(client.published.length < 30, `${client.published.length} publications for 50 changes`);
});

test('a closed document is forgotten', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open(uri, POOR_POLICY);
  await client.pull(uri);
  await client.close(uri);
  assert.deepEqual(
    await client.connection
      .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
      .then((report) => 'items' in report && report.items),
    [],
  );
  assert.equal(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }), null);
});

test('a file over 2 MB is checked when it is opened and saved, not while it is typed, and that is said', async (t) => {
  const client = await Client.start(t, { program: true });
  const large = `${POOR_POLICY}\n${'Tekst uten innhold av betydning her. '.repeat(200)}\n\n`.repeat(280);
  assert.ok(large.length > 2_000_000);
  await client.open(uri, large);
  const ask = (previousResultId?: string) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  const first = await ask();
  assert.ok(first.kind === 'full' && first.items.length > 0 && first.resultId);
  await client.edit(uri, 0, 0, 'x');
  assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await client.until(() => client.messages.length > 0, 'the message');
  assert.match(client.messages[0]!, /over 2 MB/);
  await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  await client.until(() => client.refreshes > 0, 'the refresh');
  const saved = await ask(first.resultId);
  assert.equal(saved.kind, 'full');
});

test('a copy that Git shows is not checked', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open('git:/ws/personvern.md?ref', POOR_POLICY);
  assert.deepEqual(await client.pull('git:/ws/personvern.md?ref'), []);
});

test('the server ends when asked to', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open(uri, POOR_POLICY);
  await client.connection.sendRequest(ShutdownRequest.type);
  await client.connection.sendNotification(ExitNotification.type);
  assert.equal(await client.exit, 0);
});
