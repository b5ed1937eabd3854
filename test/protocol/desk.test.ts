/** What the view, the status bar and the check of a folder ask for. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  CodeActionRequest,
  type CodeAction,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { Client, FULL } from './harness/client.js';
import { POOR_POLICY } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';
const OWN = { initializationOptions: { status: true } };

interface Duty {
  readonly id: string;
  readonly standing: string;
  readonly place: unknown;
  readonly evidence: readonly { readonly label: string; readonly range: never }[];
  readonly clauses: readonly { readonly id: string; readonly label: string }[];
}
interface View {
  readonly version: number;
  readonly groups: readonly { readonly duties: readonly Duty[] }[];
}
interface Status {
  readonly uri: string;
  readonly isPolicy: boolean;
  readonly state: string;
  readonly analysis: number;
  readonly words: { readonly gaps: number; readonly bar: string; readonly view: string };
}

/** A client that hears how documents stand. */
async function listening(
  ...[t, options]: Parameters<typeof Client.start>
): Promise<{ client: Client; told: Status[] }> {
  const client = await Client.start(t, { ...OWN, ...options });
  const told: Status[] = [];
  client.connection.onNotification('klausul/status', (status: Status) => void told.push(status));
  return { client, told };
}

const viewOf = (client: Client, of = uri): Promise<View | null> =>
  client.connection.sendRequest<View | null>('klausul/disclosures', { uri: of });
const dutyOf = (view: View | null, id: string): Duty =>
  view!.groups.flatMap(({ duties }) => duties).find((duty) => duty.id === id)!;

test('the view of a policy: the evidence has its ranges, what is missing its clauses and its place', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const view = await viewOf(client);
  assert.equal(view!.version, 1);
  const all = view!.groups.flatMap(({ duties }) => duties);
  assert.ok(all.some(({ standing }) => standing === 'present') && all.some(({ standing }) => standing === 'absent'));
  for (const { id, standing, evidence, clauses, place } of all) {
    for (const { label, range } of evidence)
      assert.ok(client.wordsAt(uri, range).replace(/\s+/g, ' ').startsWith(label.slice(0, 20).replace('…', '')), id);
    if (standing === 'absent') assert.ok(clauses.length > 0 && place !== null, id);
  }
});

test('the view follows the text, and a file that is no policy has no groups', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  assert.equal(dutyOf(await viewOf(client), 'complaint').standing, 'absent');
  const end = POOR_POLICY.length;
  await client.edit(uri, end, end, '\n\nDu kan klage til Datatilsynet.\n');
  const after = await viewOf(client);
  assert.equal(after!.version, 2);
  assert.equal(dutyOf(after, 'complaint').standing, 'present');
  await client.open('file:///ws/README.md', '# Project\n\nRun `npm test`.\n');
  assert.deepEqual((await viewOf(client, 'file:///ws/README.md'))!.groups, []);
  assert.equal(await viewOf(client, 'file:///ws/unknown.md'), null);
});

test('a clause from the view is the same edit as the quick fix', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const [clause] = dutyOf(await viewOf(client), 'complaint').clauses;
  const params = { uri, disclosure: 'complaint', clause: clause!.id };
  const answer = await client.connection.sendRequest<{ version: number; edit: WorkspaceEdit }>(
    'klausul/insertClause',
    params,
  );
  assert.equal(answer.version, 1);
  const [change] = answer.edit.documentChanges as { edits: (TextEdit & { snippet?: { value: string } })[] }[];
  assert.ok(
    change!.edits.some(({ snippet }) => snippet?.value.includes('Datatilsynet')),
    'with tab stops',
  );
  const diagnostic = (await client.pull(uri)).find(({ code }) => code === 'disclosure/complaint')!;
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  })) as CodeAction[];
  const action = actions.find(({ title }) => title === clause!.label)!;
  const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
  assert.deepEqual(answer.edit, resolved.edit);
});

test('a clause for what is not missing, unknown or not open is no edit', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  for (const params of [
    { uri, disclosure: 'legal-basis', clause: 'legal-basis' },
    { uri, disclosure: 'complaint', clause: 'no-such-clause' },
    { uri, disclosure: 'no-such-duty', clause: 'complaint' },
    { uri: 'file:///ws/unknown.md', disclosure: 'complaint', clause: 'complaint' },
  ])
    assert.equal(await client.connection.sendRequest('klausul/insertClause', params), null, JSON.stringify(params));
});

test('the client is told once for each analysis, in the language of messages', async (t) => {
  const { client, told } = await listening(t);
  await client.open(uri, POOR_POLICY);
  await client.pull(uri);
  await client.pull(uri);
  assert.equal(told.length, 1);
  assert.match(told[0]!.words.bar, /^Personvern: \d+ mangler$/);
  await client.edit(uri, 0, 0, '\n');
  await client.pull(uri);
  assert.equal(told.length, 2);
  assert.notEqual(told[1]!.analysis, told[0]!.analysis);
  client.settings = { messageLanguage: 'en' };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await client.pull(uri);
  assert.equal(told[2]!.words.bar, `Privacy: ${told[0]!.words.gaps} missing`);
  assert.equal(told[2]!.words.view, 'Disclosures');
});

test('a client without a place for it is told nothing', async (t) => {
  const { client, told } = await listening(t, { initializationOptions: {} });
  await client.open(uri, POOR_POLICY);
  await client.pull(uri);
  assert.deepEqual(told, []);
});

test('a file that is too large to follow says so in the language it had, and has no view', async (t) => {
  const { client, told } = await listening(t);
  const large = `${POOR_POLICY}\n${'Dette er en setning om noe annet. '.repeat(60_000)}`;
  await client.open(uri, large);
  await client.pull(uri);
  await client.edit(uri, 0, 0, ' ');
  await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  assert.equal(told.at(-1)!.state, 'too-large');
  assert.equal(told.at(-1)!.words.bar, 'Personvern: stor fil');
  assert.equal(await viewOf(client), null);
});

test('a text that is not open is checked like one that is, and nothing is kept of it', async (t) => {
  const { client, told } = await listening(t);
  const checked = await client.connection.sendRequest<{ status: Status; diagnostics: unknown[] }>('klausul/checkText', {
    uri,
    text: POOR_POLICY,
  });
  assert.ok(checked.status.isPolicy);
  assert.deepEqual(told, [], 'no word of a file that nobody looks at');
  assert.equal(await viewOf(client), null);
  await client.open(uri, POOR_POLICY);
  assert.deepEqual(checked.diagnostics, await client.pull(uri));
  const other = await client.connection.sendRequest<{ status: Status; diagnostics: unknown[] }>('klausul/checkText', {
    uri: 'file:///ws/README.md',
    text: '# Project\n\nRun `npm test`.\n',
  });
  assert.equal(other.status.isPolicy, false);
  assert.deepEqual(other.diagnostics, []);
});

test('settings count for a text that is not open, and for one in a folder of house clauses', async (t) => {
  const client = await Client.start(t, { capabilities: FULL, settings: { policies: { exclude: ['**/old/**'] } } });
  const check = (of: string): Promise<{ status: Status }> =>
    client.connection.sendRequest('klausul/checkText', { uri: of, text: POOR_POLICY });
  assert.equal((await check('file:///ws/old/personvern.md')).status.isPolicy, false);
  assert.equal((await check('file:///ws/.klausul/clauses/personvern.md')).status.isPolicy, false);
  assert.equal((await check('file:///ws/personvern.md')).status.isPolicy, true);
});
