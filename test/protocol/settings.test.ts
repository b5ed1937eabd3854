/** Settings over the wire: taken at once, and a broken one is said once and does no harm. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DidChangeConfigurationNotification, type Diagnostic } from 'vscode-languageserver-protocol/node';
import { Client, POOR } from './harness/client.js';
import { messageOf } from './harness/places.js';
import { POOR_POLICY, README } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';
const complaint = (found: readonly Diagnostic[]): string | undefined =>
  found.filter(({ code }) => code === 'disclosure/complaint').map(messageOf)[0];

test('the language of messages follows the setting, and changes at once', async (t) => {
  const client = await Client.start(t, { settings: { messageLanguage: 'en' } });
  await client.open(uri, POOR_POLICY);
  assert.match(complaint(await client.pull(uri))!, /supervisory authority/);
  await client.until(() => client.registered.includes('workspace/didChangeConfiguration'), 'the registration');
  client.settings = { messageLanguage: 'nn', severity: { disclosure: 'hint' } };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await client.until(() => client.refreshes > 0, 'the refresh');
  const found = await client.pull(uri);
  assert.match(complaint(found)!, /Det står ikkje/);
  assert.ok(found.filter(({ code }) => String(code).startsWith('disclosure/')).every(({ severity }) => severity === 4));
});

test('a broken setting gets one clear message, and the rest holds', async (t) => {
  const client = await Client.start(t, {
    settings: { messageLanguage: 'svensk', severity: { 'disclosure/complaint': 'off', retention: 3 } },
  });
  await client.open(uri, POOR_POLICY);
  const found = await client.pull(uri);
  assert.ok(found.length > 0);
  assert.equal(complaint(found), undefined);
  await client.until(() => client.messages.length > 0, 'the message');
  assert.equal(client.messages.length, 1);
  assert.match(
    client.messages[0]!,
    /klausul\.messageLanguage should be one of auto, nb, nn, en; "auto" is used\..*klausul\.severity\.retention/,
  );
  await client.open('file:///ws/andre.md', POOR_POLICY);
  await client.pull('file:///ws/andre.md');
  assert.equal(client.messages.length, 1);
});

test('settings of the wrong shape altogether', async (t) => {
  for (const settings of [
    'nb',
    7,
    ['x'],
    { policies: 'all', facts: 1, severity: [], notApplicable: null, plainLanguage: 'no' },
  ]) {
    const client = await Client.start(t, { settings });
    await client.open(uri, POOR_POLICY);
    assert.ok(complaint(await client.pull(uri)));
    await client.until(() => client.messages.length === 1, 'the message');
  }
});

test('globs say what is a policy and what is not', async (t) => {
  const client = await Client.start(t, { settings: { policies: { include: ['legal/**'], exclude: ['**/old/*.md'] } } });
  const count = async (address: string, text: string): Promise<number> => {
    await client.open(address, text);
    return (await client.pull(address)).length;
  };
  assert.ok((await count('file:///ws/legal/tekst.md', README)) > 0);
  assert.equal(await count('file:///ws/old/personvern.md', POOR_POLICY), 0);
  assert.ok((await count('file:///ws/annet/personvern.md', POOR_POLICY)) > 0);
});

test('a client that cannot be asked sends its settings along', async (t) => {
  const client = await Client.start(t, {
    capabilities: POOR,
    initializationOptions: { klausul: { messageLanguage: 'en' } },
  });
  await client.open(uri, POOR_POLICY);
  await client.until(() => client.published.length > 0, 'diagnostics');
  assert.match(complaint(client.published[0]!.diagnostics)!, /supervisory authority/);
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { klausul: { messageLanguage: 'nn' } },
  });
  await client.until(() => client.published.length > 1, 'new diagnostics');
  assert.match(complaint(client.published[1]!.diagnostics)!, /ikkje/);
});

test('the command says what a document is, at once and for the next start', async (t) => {
  const client = await Client.start(t, { initializationOptions: { treatAs: { 'file:///ws/README.md': true } } });
  await client.open('file:///ws/README.md', README);
  assert.ok((await client.pull('file:///ws/README.md')).length > 0);
  await client.connection.sendNotification('klausul/treatAs', { uri: 'file:///ws/README.md', policy: false });
  await client.until(() => client.refreshes > 0, 'the refresh');
  assert.deepEqual(await client.pull('file:///ws/README.md'), []);
});
