/** `.klausul.json` over the wire: taken at once, reported in its place, written by a quick fix. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test, { type TestContext } from 'node:test';
import {
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  HoverRequest,
  type CodeAction,
  type Diagnostic,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, FULL, POOR, type StartOptions } from './harness/client.js';
import { applied, messageOf } from './harness/places.js';
import { POOR_POLICY } from './harness/policies.js';

const root = 'file:///ws';
const uri = `${root}/personvern.md`;
const project = `${root}/.klausul.json`;
const CREATES = {
  ...FULL,
  workspace: {
    ...FULL.workspace,
    workspaceEdit: { ...FULL.workspace?.workspaceEdit, resourceOperations: ['create' as const] },
  },
};
const OWN = { files: true, suppress: true };

const start = async (t: TestContext, options: StartOptions = {}): Promise<Client> => {
  const client = await Client.start(t, { folders: [root], ...options });
  await client.open(uri, POOR_POLICY);
  return client;
};
const codes = async (client: Client, of = uri): Promise<unknown[]> => (await client.pull(of)).map(({ code }) => code);
const saidOf = (client: Client, of = project): readonly Diagnostic[] | undefined =>
  client.published.filter((one) => one.uri === of).at(-1)?.diagnostics;
const actionsOn = async (client: Client, { range }: Pick<Diagnostic, 'range'>, of = uri): Promise<CodeAction[]> =>
  (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: of },
    range,
    context: { diagnostics: [] },
  })) as CodeAction[];
const changeOf = ({ documentChanges = [] }: WorkspaceEdit, of: string): readonly TextEdit[] =>
  documentChanges
    .filter((change): change is TextDocumentEdit => 'textDocument' in change && change.textDocument.uri === of)
    .flatMap(({ edits }) => edits as TextEdit[]);
const complaint = async (client: Client): Promise<Diagnostic> =>
  (await client.pull(uri)).find(({ code }) => code === 'disclosure/complaint')!;

test('what is typed into the file holds at once, before it is saved, and ends with it', async (t) => {
  const client = await start(t);
  assert.ok((await codes(client)).includes('disclosure/complaint'));
  await client.open(project, '{ "severity": { "disclosure": "off" } }', 'jsonc');
  await client.until(() => client.refreshes > 0, 'the refresh');
  assert.ok(!(await codes(client)).some((code) => String(code).startsWith('disclosure/')));
  const before = client.refreshes;
  await client.close(project);
  await client.until(() => client.refreshes > before, 'the refresh');
  assert.ok((await codes(client)).includes('disclosure/complaint'));
});

test('a change that says nothing else checks nothing anew', async (t) => {
  const client = await start(t);
  await client.pull(uri);
  await client.open(project, '{ "severity": { "disclosure": "off" } }', 'jsonc');
  await client.until(() => client.refreshes === 1, 'the refresh');
  await client.pull(uri);
  await client.edit(project, 0, 0, '// ours\n');
  const end = client.texts.get(project)!.getText().length;
  await client.edit(project, end, end, ' x');
  await client.until(() => saidOf(client)?.length === 1, 'the syntax error');
  await client.edit(project, end, end + 2, '');
  await client.until(() => saidOf(client)?.length === 0, 'the syntax error to go');
  assert.equal(client.refreshes, 1);
  assert.deepEqual(await codes(client, project), []);
});

test('what is broken is reported in the file, open or not, and mended there', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, '.klausul.json');
  const at = pathToFileURL(file).href;
  writeFileSync(file, '{\n  "severity": { "retention/vag": "off" }\n}');
  const client = await Client.start(t, { folders: [pathToFileURL(folder).href] });
  const policy = pathToFileURL(join(folder, 'personvern.md')).href;
  await client.open(policy, POOR_POLICY);
  await client.pull(policy);
  await client.until(() => saidOf(client, at)?.length === 1, 'the report');
  assert.equal(
    messageOf(saidOf(client, at)![0]!),
    'Det finnes ingen regel eller regelfamilie som heter «retention/vag». Mente du «retention/vague»?',
  );
  assert.equal(saidOf(client, at)![0]!.range.start.line, 1);
  await client.open(at, '{\n  "severity": { "retention/vag": "off" }\n}', 'jsonc');
  const [action] = await actionsOn(client, saidOf(client, at)![0]!, at);
  assert.equal(action!.title, 'Bytt til «retention/vague»');
  const mended = applied(client.texts.get(at)!, changeOf(action!.edit!, at));
  assert.equal(mended, '{\n  "severity": { "retention/vague": "off" }\n}');
  await client.close(at);
  writeFileSync(file, mended);
  const changes = [{ uri: at, type: 2 as const }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.until(() => saidOf(client, at)?.length === 0, 'the report to go');
});

test('the file itself is no policy: no hover, no findings, no clauses', async (t) => {
  const client = await start(t);
  await client.open(project, POOR_POLICY, 'jsonc');
  assert.deepEqual(await codes(client, project), []);
  const hover = { textDocument: { uri: project }, position: { line: 2, character: 92 } };
  assert.equal(await client.connection.sendRequest(HoverRequest.type, hover), null);
});

test('a finding is accepted with a reason: a new file, then one more entry, and the finding is gone', async (t) => {
  const client = await start(t, { capabilities: CREATES, initializationOptions: OWN });
  const action = (await actionsOn(client, await complaint(client))).find(
    ({ title }) => title === 'Godta dette, fordi … (retten til å klage til Datatilsynet)',
  )!;
  assert.equal(action.command!.command, 'klausul.suppress');
  const [offer] = action.command!.arguments as { scopes: { id: string; label: string }[] }[];
  // the finding stands on a heading, and is about words that are not there
  assert.deepEqual(
    offer!.scopes.map(({ id }) => id),
    ['file', 'project'],
  );
  const accept = (rule: string, start: number, scope: string): Promise<{ edit?: WorkspaceEdit; problem?: string }> =>
    client.connection.sendRequest('klausul/suppress', { uri, version: 1, rule, start, scope, reason: 'egen side' });
  const { start: at } = (action.command!.arguments as { start: number }[])[0]!;
  const { edit } = await accept('disclosure/complaint', at, 'file');
  assert.deepEqual(edit!.documentChanges![0], { kind: 'create', uri: project, options: { ignoreIfExists: true } });
  const text = applied(TextDocument.create(project, 'jsonc', 0, ''), changeOf(edit!, project));
  assert.deepEqual(JSON.parse(text), {
    suppressions: [{ rule: 'disclosure/complaint', path: 'personvern.md', reason: 'egen side' }],
  });
  await client.open(project, text, 'jsonc');
  await client.until(() => client.refreshes > 0, 'the refresh');
  assert.ok(!(await codes(client)).includes('disclosure/complaint'));
  // the missing rights are one finding here, and one entry for all of them
  const rights = (await client.pull(uri)).find(({ code }) => code === 'disclosure/rights')!;
  const offset = client.texts.get(uri)!.offsetAt(rights.range.start);
  const more = await accept('disclosure/rights', offset, 'project');
  const longer = applied(client.texts.get(project)!, changeOf(more.edit!, project));
  const entries = (JSON.parse(longer) as { suppressions: { rule: unknown }[] }).suppressions;
  assert.equal(entries.length, 2);
  assert.ok(Array.isArray(entries[1]!.rule) && entries[1]!.rule.length >= 4);
  await client.close(project);
  await client.open(project, longer, 'jsonc');
  await client.until(() => client.refreshes > 2, 'the refresh');
  assert.ok(!(await codes(client)).includes('disclosure/rights'));
  assert.equal(await accept('disclosure/complaint', at, 'file'), null);
});

test('a disclosure does not apply, with the reason: said in the file, and taken back', async (t) => {
  const client = await start(t, { capabilities: CREATES, initializationOptions: { ...OWN, notApplicable: true } });
  const code = 'disclosure/provision-requirement';
  const found = (await client.pull(uri)).find((one) => one.code === code)!;
  const action = (await actionsOn(client, found)).find(
    ({ title, command }) =>
      title.startsWith('Gjelder ikke oss, fordi …') && command!.arguments![1] === 'provision-requirement',
  )!;
  assert.equal(action.command!.command, 'klausul.notApplicable');
  const [of, disclosure] = action.command!.arguments as string[];
  interface Answer {
    readonly words?: { readonly title: string };
    readonly edit?: WorkspaceEdit;
    readonly problem?: string;
  }
  const send = (reason?: string | null): Promise<Answer | null> =>
    client.connection.sendRequest('klausul/notApplicable', { uri: of, disclosure, reason });
  assert.equal((await send())!.words!.title, action.title);
  assert.equal(await send(null), null, 'there is nothing to take back');
  const { edit } = (await send('alt er frivillig'))!;
  assert.deepEqual(edit!.documentChanges![0], { kind: 'create', uri: project, options: { ignoreIfExists: true } });
  const text = applied(TextDocument.create(project, 'jsonc', 0, ''), changeOf(edit!, project));
  assert.deepEqual(JSON.parse(text), { notApplicable: { 'provision-requirement': 'alt er frivillig' } });
  await client.open(project, text, 'jsonc');
  await client.until(() => client.refreshes > 0, 'the refresh');
  assert.ok(!(await codes(client)).includes(code));
  assert.equal(await send('en gang til'), null, 'it has been said');
  const back = (await send(null))!.edit!;
  assert.deepEqual(JSON.parse(applied(client.texts.get(project)!, changeOf(back, project))), { notApplicable: {} });
  // the complaint is owed by every controller
  const titles = (await actionsOn(client, await complaint(client))).map(({ title }) => title);
  assert.ok(!titles.some((title) => title.startsWith('Gjelder ikke') && title.includes('klage')), titles.join(' | '));
});

test('where there is no folder for a project file, the author is told', async (t) => {
  const client = await Client.start(t, { capabilities: CREATES, initializationOptions: OWN });
  const of = 'untitled:Untitled-1';
  await client.open(of, POOR_POLICY);
  const params = { uri: of, disclosure: 'provision-requirement' };
  const answer = await client.connection.sendRequest<{ problem?: string }>('klausul/notApplicable', params);
  assert.match(answer.problem!, /ikke lagret.*Lagre den først/);
});

test('a project file that is broken is not written to', async (t) => {
  const client = await start(t, { capabilities: CREATES, initializationOptions: OWN });
  await client.open(project, '{ "severity": ', 'jsonc');
  const { range } = await complaint(client);
  const start0 = client.texts.get(uri)!.offsetAt(range.start);
  const params = { uri, version: 1, rule: 'disclosure/complaint', start: start0, scope: 'file', reason: 'x' };
  assert.deepEqual(await client.connection.sendRequest('klausul/suppress', params), {
    problem: '.klausul.json er ikke gyldig JSON. Rett filen først.',
  });
});

test('a client that asks nothing gets an edit with a blank reason, and is told of it', async (t) => {
  const client = await start(t, { capabilities: CREATES });
  const actions = await actionsOn(client, await complaint(client));
  const action = actions.find(({ title }) => title.startsWith('Godta dette (skriv begrunnelsen'))!;
  const text = applied(TextDocument.create(project, 'jsonc', 0, ''), changeOf(action.edit!, project));
  await client.open(project, text, 'jsonc');
  await client.until(() => saidOf(client)?.length === 1, 'the report on the reason');
  assert.equal(saidOf(client)![0]!.code, 'suppression/reason');
  const poor = await start(t, { capabilities: POOR });
  await poor.until(() => poor.published.length > 0, 'diagnostics');
  const found = poor.published[0]!.diagnostics.find(({ code }) => code === 'disclosure/complaint')!;
  assert.ok(!(await actionsOn(poor, found)).some(({ title }) => title.startsWith('Godta')));
});

test('as a comment where the setting says so', async (t) => {
  const client = await start(t, { settings: { suppressIn: 'comment' } });
  const placed = (await client.pull(uri)).find(
    ({ code }) => code === 'disclosure/legal-basis' || code === 'retention/vague',
  );
  const found = placed ?? (await complaint(client));
  const action = (await actionsOn(client, found)).find(({ title }) => title.startsWith('Godta dette'))!;
  const text = applied(client.texts.get(uri)!, changeOf(action.edit!, uri));
  assert.ok(text.includes(`<!-- klausul-ignore ${String(found.code)}: -->`));
});

test('a suppression that nothing uses is reported while its file is open, and taken out by a quick fix', async (t) => {
  const client = await start(t);
  const entry = '{ "rule": "lawfulness/fee", "path": "personvern.md", "words": "gebyr", "reason": "x" }';
  await client.open(project, `{\n  "suppressions": [\n    ${entry}\n  ]\n}\n`, 'jsonc');
  await client.pull(uri);
  await client.until(() => saidOf(client)?.[0]?.code === 'suppression/unused', 'the report');
  assert.equal(saidOf(client)![0]!.severity, 3);
  const [action] = await actionsOn(client, saidOf(client)![0]!, project);
  assert.equal(action!.title, 'Fjern unntaket');
  assert.deepEqual(JSON.parse(applied(client.texts.get(project)!, changeOf(action!.edit!, project))), {
    suppressions: [],
  });
  await client.close(uri);
  await client.until(() => saidOf(client)?.length === 0, 'the report to go');
});

test('a file that is named and not there is reported on its name, and no longer when it is made', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const at = pathToFileURL(join(folder, '.klausul.json')).href;
  const old = '{ "rule": "lawfulness/fee", "path": "legal/gammel.md", "reason": "x" }';
  const text = `{\n  "suppressions": [\n    ${old}\n  ]\n}\n`;
  writeFileSync(join(folder, '.klausul.json'), text);
  const client = await Client.start(t, { folders: [pathToFileURL(folder).href] });
  await client.open(at, text, 'jsonc');
  await client.until(() => saidOf(client, at)?.[0]?.code === 'suppression/unused', 'the report');
  const [said] = saidOf(client, at)!;
  assert.match(messageOf(said!), /legal\/gammel\.md/);
  assert.deepEqual(said!.range, { start: { line: 2, character: 40 }, end: { line: 2, character: 57 } });
  const [action] = await actionsOn(client, said!, at);
  assert.deepEqual(JSON.parse(applied(client.texts.get(at)!, changeOf(action!.edit!, at))), { suppressions: [] });
  mkdirSync(join(folder, 'legal'));
  writeFileSync(join(folder, 'legal', 'gammel.md'), POOR_POLICY);
  const changes = [{ uri: pathToFileURL(join(folder, 'legal', 'gammel.md')).href, type: 1 as const }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.until(() => saidOf(client, at)?.length === 0, 'the report to go');
});

test('a check of the whole folder tells which suppressions no closed file uses, until one of them changes', async (t) => {
  const client = await Client.start(t, { folders: [root], initializationOptions: OWN });
  const fee = '{ "rule": "lawfulness/fee", "reason": "x" }';
  const used = '{ "rule": "disclosure/complaint", "path": "personvern.md", "reason": "x" }';
  const idle = '{ "rule": "lawfulness/fee", "path": "personvern.md", "reason": "x" }';
  await client.open(project, `{\n  "suppressions": [\n    ${fee},\n    ${used},\n    ${idle}\n  ]\n}\n`, 'jsonc');
  await client.connection.sendRequest('klausul/checkText', { uri, text: POOR_POLICY });
  const at = (): readonly number[] | undefined => saidOf(client)?.map(({ range }) => range.start.line);
  await client.until(() => at()?.join() === '4', 'the entry for the file');
  await client.connection.sendNotification('klausul/checkedFolders', { folders: [root] });
  await client.until(() => at()?.join() === '2,4', 'the entry for all files, too');
  const changes = [{ uri, type: 2 as const }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.until(() => at()?.length === 0, 'nothing to be known any more');
});

test('without a disk the file comes through the client, and is looked for no higher than the folder', async (t) => {
  const folder = 'vscode-vfs://github/a/b';
  const client = await Client.start(t, { folders: [folder], initializationOptions: OWN });
  const asked: string[] = [];
  client.connection.onRequest('klausul/readFile', ({ uri: of }: { uri: string }) => {
    asked.push(of);
    return { text: of === `${folder}/.klausul.json` ? '{ "severity": { "disclosure": "off" } }' : null };
  });
  client.connection.onRequest('klausul/listFolder', () => ({ names: [] }));
  await client.open(`${folder}/c/d/personvern.md`, POOR_POLICY);
  assert.ok(
    !(await codes(client, `${folder}/c/d/personvern.md`)).some((code) => String(code).startsWith('disclosure/')),
  );
  assert.deepEqual(asked, [`${folder}/c/d/.klausul.json`, `${folder}/c/.klausul.json`, `${folder}/.klausul.json`]);
});

test('the house’s clauses go into a new policy, each in its language', async (t) => {
  const folder = 'vscode-vfs://github/a/b';
  const client = await Client.start(t, { folders: [folder], initializationOptions: OWN });
  const clause =
    '---\nid: complaint\nlanguage: nb\nduty: complaint\ntitle: Klage\n---\nDu kan klage til Datatilsynet. Ring oss gjerne først.\n';
  client.connection.onRequest('klausul/listFolder', ({ uri: of }: { uri: string }) => ({
    names: of.endsWith('/clauses') ? ['klage.md'] : [],
  }));
  client.connection.onRequest('klausul/readFile', ({ uri: of }: { uri: string }) => ({
    text: of.endsWith('.md') ? clause : null,
  }));
  const params = { kind: 'shop', languages: ['nb', 'en'], facts: {}, known: {}, folder };
  const [nb, en] = await client.connection.sendRequest<{ text: string }[]>('klausul/newPolicy', params);
  assert.ok(nb!.text.includes('Ring oss gjerne først.'));
  assert.ok(!en!.text.includes('Ring oss'));
  assert.match(en!.text, /Norwegian Data Protection Authority|Datatilsynet/);
});
