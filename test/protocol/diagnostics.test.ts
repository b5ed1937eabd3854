/** Diagnostics over the wire: by pull where the client can, otherwise by push, never both. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { Client, POOR } from './harness/client.js';
import { POOR_POLICY, README } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';

test('a client that can pull gets its diagnostics by pull, and nothing is pushed', async (t) => {
  const client = await Client.start(t);
  assert.equal(
    (client.initialized.capabilities.diagnosticProvider as { interFileDependencies: boolean }).interFileDependencies,
    true,
  );
  await client.open(uri, POOR_POLICY);
  const found = await client.pull(uri);
  assert.ok(
    found.some(({ code }) => code === 'disclosure/complaint'),
    'the missing complaint is found',
  );
  for (const { source, range, codeDescription } of found) {
    assert.equal(source, 'klausul');
    assert.ok(client.wordsAt(uri, range).length > 0);
    assert.match(codeDescription?.href ?? '', /^https:\/\/(?:lovdata\.no|eur-lex\.europa\.eu)\//);
  }
  assert.equal(client.published.length, 0);
});

test('an unchanged report is not sent twice', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const ask = (previousResultId?: string) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  const first = await ask();
  assert.ok(first.kind === 'full' && first.resultId);
  assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await client.edit(uri, 0, 0, '\n');
  assert.equal((await ask(first.resultId)).kind, 'full');
});

test('a client that cannot pull gets the same by push', async (t) => {
  const client = await Client.start(t, { capabilities: POOR });
  assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
  await client.open(uri, POOR_POLICY);
  await client.until(() => client.published.length > 0, 'diagnostics');
  assert.ok(client.published[0]!.diagnostics.some(({ code }) => code === 'disclosure/complaint'));
  assert.equal(client.published[0]!.version, 1);
  await client.close(uri);
  await client.until(() => client.published.at(-1)!.diagnostics.length === 0, 'the diagnostics to go');
});

test('a text that is no policy has none', async (t) => {
  const client = await Client.start(t);
  await client.open('file:///ws/README.md', README);
  assert.deepEqual(await client.pull('file:///ws/README.md'), []);
});
