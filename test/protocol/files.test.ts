/** Files beside a policy: from disk, from the client, from open editors; and how a document stands. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'node:test';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver-protocol/node';
import { inMemory, reportOf } from './harness/cli.js';
import { Client } from './harness/client.js';
import { POOR_POLICY } from './harness/policies.js';

const POLICY = `---\nklausul:\n  with: [klage.md]\n---\n${POOR_POLICY}`;
const COMPLAINT = '# Klage\n\nMener du at vi bryter reglene, kan du klage til Datatilsynet.\n';
const lacksComplaint = async (client: Client, uri: string): Promise<boolean> =>
  (await client.pull(uri)).some(({ code }) => code === 'disclosure/complaint');

test('a disclosure in a file on disk counts, and follows the file', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'klage.md');
  writeFileSync(file, COMPLAINT);
  const uri = pathToFileURL(join(folder, 'personvern.md')).href;
  const client = await Client.start(t);
  await client.open(uri, POLICY);
  assert.equal(await lacksComplaint(client, uri), false);
  await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'), 'the watcher');
  writeFileSync(file, '# Klage\n');
  const changes = [{ uri: pathToFileURL(file).href, type: 2 as const }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.until(() => client.refreshes > 0, 'the refresh');
  assert.equal(await lacksComplaint(client, uri), true);
});

test('without a disk the client is asked, and an open document goes before its file', async (t) => {
  const client = await Client.start(t, { initializationOptions: { files: true } });
  const asked: string[] = [];
  client.connection.onRequest('klausul/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return { text: uri.endsWith('/klage.md') ? COMPLAINT : null };
  });
  const uri = 'vscode-vfs://github/a/b/personvern.md';
  await client.open(uri, POLICY);
  assert.equal(await lacksComplaint(client, uri), false);
  assert.deepEqual(asked, ['vscode-vfs://github/a/b/.klausul.json', 'vscode-vfs://github/a/b/klage.md']);
  await client.open('vscode-vfs://github/a/b/klage.md', '# Noe annet\n');
  assert.equal(await lacksComplaint(client, uri), true);
});

test('a file that cannot be read says nothing', async (t) => {
  const client = await Client.start(t, { initializationOptions: { files: true } });
  const uri = 'vscode-vfs://github/a/b/personvern.md';
  await client.open(uri, POLICY);
  assert.equal(await lacksComplaint(client, uri), true);
});

test('the command line counts it too', async () => {
  const status = async (files: Record<string, string>): Promise<string | undefined> => {
    const report = reportOf(await inMemory(['check', '--format', 'json', 'personvern.md'], files));
    const row = report.documents[0]!.disclosures.find(({ id }) => id === 'complaint');
    return `${row?.status} ${row?.basis}`;
  };
  assert.equal(await status({ 'personvern.md': POLICY, 'klage.md': COMPLAINT }), 'present companion');
  assert.equal(await status({ 'personvern.md': POLICY }), 'absent text');
});

test('how a document stands is told in numbers, when that changes', async (t) => {
  const client = await Client.start(t, { initializationOptions: { status: true } });
  const told: { isPolicy: boolean; language: string; warnings: number }[] = [];
  client.connection.onNotification('klausul/status', (status: (typeof told)[number]) => void told.push(status));
  const uri = 'file:///ws/personvern.md';
  await client.open(uri, POOR_POLICY);
  await client.pull(uri);
  await client.pull(uri);
  assert.equal(told.length, 1);
  assert.equal(told[0]!.isPolicy, true);
  assert.equal(told[0]!.language, 'nb');
  assert.ok(told[0]!.warnings > 0);
  const checked = await client.connection.sendRequest('klausul/check', { uri });
  assert.deepEqual(checked, told[0]);
});
