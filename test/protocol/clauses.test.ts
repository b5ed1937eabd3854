/** Clauses over the wire: all missing disclosures with a preview, a new policy, the house's own clauses, completion. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'node:test';
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  type ApplyWorkspaceEditParams,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { Client, FULL } from './harness/client.js';
import { POOR_POLICY } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';
const ANNOTATED = {
  ...FULL,
  workspace: { ...FULL.workspace, workspaceEdit: { ...FULL.workspace?.workspaceEdit, changeAnnotationSupport: {} } },
};

/** Runs the command and gives back what the server has the client apply. */
async function insertMissing(client: Client, of: string): Promise<ApplyWorkspaceEditParams | undefined> {
  let asked: ApplyWorkspaceEditParams | undefined;
  client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    asked = params;
    return { applied: true };
  });
  const params = { command: 'klausul.insertMissing', arguments: [of] };
  const count: unknown = await client.connection.sendRequest(ExecuteCommandRequest.type, params);
  assert.equal(typeof count === 'number' && count > 0, asked !== undefined);
  return asked;
}

test('all missing disclosures come as one edit whose parts are confirmed one by one', async (t) => {
  const client = await Client.start(t, { capabilities: ANNOTATED });
  await client.open(uri, POOR_POLICY);
  const { edit } = (await insertMissing(client, uri))!;
  const annotations = Object.values(edit.changeAnnotations!);
  assert.ok(annotations.length > 5);
  assert.ok(annotations.every(({ needsConfirmation, label }) => needsConfirmation && label !== ''));
  const [change] = edit.documentChanges! as { edits: (TextEdit & { annotationId: string })[] }[];
  assert.ok(change!.edits.every(({ annotationId }) => edit.changeAnnotations![annotationId]));
});

test('a client without annotations gets plain edits, and a second run finds nothing', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const { edit } = (await insertMissing(client, uri))!;
  assert.equal(edit.changeAnnotations, undefined);
  const [change] = edit.documentChanges! as { edits: TextEdit[] }[];
  const document = client.texts.get(uri)!;
  const edits = change!.edits.map(({ range, newText }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    newText,
  }));
  let text = POOR_POLICY;
  for (const { start, end, newText } of [...edits].reverse()) text = text.slice(0, start) + newText + text.slice(end);
  await client.close(uri);
  await client.open(uri, text);
  assert.equal(await insertMissing(client, uri), undefined);
});

test('no policy, nothing to insert', async (t) => {
  const client = await Client.start(t);
  await client.open('file:///ws/README.md', '# Project\n\nRun `npm test`.\n');
  assert.equal(await insertMissing(client, 'file:///ws/README.md'), undefined);
  assert.equal(await insertMissing(client, 'file:///ws/unknown.md'), undefined);
});

test('a new policy in two languages', async (t) => {
  const client = await Client.start(t);
  const { kinds, facts } = await client.connection.sendRequest<{
    kinds: { id: string; label: string; facts: string[] }[];
    facts: Record<string, { question: string; answers: unknown[] }>;
  }>('klausul/policyQuestions', { language: 'nb' });
  assert.ok(kinds.length >= 8 && kinds.every((kind) => kind.facts.every((id) => facts[id]!.answers.length >= 2)));
  const policies = await client.connection.sendRequest<
    { language: string; fileName: string; text: string; snippet: string }[]
  >('klausul/newPolicy', {
    kind: 'shop',
    languages: ['en', 'nn', 'xx'],
    facts: { cookies: 'consent' },
    known: { controller: 'Fjordlys AS' },
  });
  assert.deepEqual(
    policies.map(({ language }) => language),
    ['en', 'nn'],
  );
  assert.ok(policies[0]!.text.startsWith('# Privacy policy of Fjordlys AS'));
  for (const { fileName, text } of policies) {
    const of = `untitled:/ws/${fileName}`;
    await client.open(of, text);
    assert.deepEqual([...new Set((await client.pull(of)).map(({ code }) => code))], ['draft/placeholder']);
  }
});

const HOUSE =
  '---\nid: complaint\nlanguage: nb\nduty: complaint\ntitle: Klage (vår tekst)\n---\nDu kan klage til Datatilsynet hvis du mener at vi bryter reglene. Skriv gjerne til [rolle] først.\n';

test('the house’s own clauses go first; a broken one is reported in its place and mended there', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const clauses = join(folder, '.klausul', 'clauses');
  mkdirSync(clauses, { recursive: true });
  writeFileSync(join(clauses, 'klage.md'), HOUSE);
  writeFileSync(join(clauses, 'feil.md'), 'Bare tekst');
  const client = await Client.start(t, { folders: [pathToFileURL(folder).href] });
  const policy = pathToFileURL(join(folder, 'personvern.md')).href;
  await client.open(policy, POOR_POLICY);
  const diagnostic = (await client.pull(policy)).find(({ code }) => code === 'disclosure/complaint')!;
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: policy },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  })) as CodeAction[];
  const first = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'disclosure/complaint')!;
  assert.match(first.title, /Klage \(vår tekst\) \(\.klausul\/clauses\/klage\.md\)/);
  const broken = pathToFileURL(join(clauses, 'feil.md')).href;
  const reported = (): number | undefined =>
    client.published.filter((one) => one.uri === broken).at(-1)?.diagnostics.length;
  await client.until(() => reported() === 1, 'the report on the broken file');
  writeFileSync(join(clauses, 'feil.md'), HOUSE.replace('id: complaint', 'id: other'));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: broken, type: 2 }],
  });
  await client.pull(policy);
  await client.until(() => reported() === 0, 'the report to go');
});

test('two projects share the clauses of a folder beside them', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['house-clauses', 'one', 'two']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'house-clauses', 'klage.md'), HOUSE);
  const roots = ['one', 'two'].map((name) => pathToFileURL(join(folder, name)).href);
  // as docs/house-clauses.md has it
  const settings = { clauseFolders: ['.klausul/clauses', '../house-clauses'] };
  const client = await Client.start(t, { folders: roots, settings });
  for (const root of roots) {
    const policy = `${root}/personvern.md`;
    await client.open(policy, POOR_POLICY);
    const diagnostic = (await client.pull(policy)).find(({ code }) => code === 'disclosure/complaint')!;
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: policy },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    })) as CodeAction[];
    const first = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'disclosure/complaint')!;
    assert.match(first.title, /Klage \(vår tekst\) \(\.\.\/house-clauses\/klage\.md\)/);
  }
});

test('house clauses come through the client where there is no disk', async (t) => {
  const root = 'vscode-vfs://github/a/b';
  const client = await Client.start(t, { folders: [root], initializationOptions: { files: true } });
  client.connection.onRequest('klausul/listFolder', ({ uri: of }: { uri: string }) => ({
    names: of === `${root}/.klausul/clauses` ? ['klage.md'] : [],
  }));
  client.connection.onRequest('klausul/readFile', ({ uri: of }: { uri: string }) => ({
    text: of.endsWith('/klage.md') ? HOUSE : null,
  }));
  await client.open(`${root}/personvern.md`, `${POOR_POLICY}\n\n`);
  const found = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: `${root}/personvern.md` },
    position: client.texts.get(`${root}/personvern.md`)!.positionAt(1e6),
  })) as CompletionList;
  assert.equal(found.items[0]!.label, 'Klage (vår tekst)');
});

test('a client without snippets gets visible blanks by completion and by command too', async (t) => {
  const client = await Client.start(t, { capabilities: {} });
  const text = `${POOR_POLICY}\n\nlagringstid`;
  await client.open(uri, text);
  const list = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: client.texts.get(uri)!.positionAt(text.length),
  })) as CompletionList;
  assert.ok(list.items.every(({ insertTextFormat }) => insertTextFormat === 1));
  assert.ok(list.items.every(({ textEdit }) => !/\$\{|\$\d/.test(textEdit!.newText)));
  assert.match(list.items.find(({ label }) => label === 'Lagringstid')!.textEdit!.newText, /senest \[frist\] etterpå/);
  const { edit } = (await insertMissing(client, uri))!;
  assert.match(JSON.stringify(edit), /\[frist\]/);
  assert.doesNotMatch(JSON.stringify(edit), /\$\{/);
});

test('completion finds a clause by article, and says more when asked', async (t) => {
  const client = await Client.start(t);
  const text = `${POOR_POLICY}\n\nart. 17`;
  await client.open(uri, text);
  const list = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: client.texts.get(uri)!.positionAt(text.length),
  })) as CompletionList;
  const item: CompletionItem = list.items.find(({ label }) => /sletting/i.test(label))!;
  assert.match(item.filterText!, /art\. 17/);
  assert.equal(item.documentation, undefined);
  const full = await client.connection.sendRequest(CompletionResolveRequest.type, item);
  assert.match(JSON.stringify(full.documentation), /slette/);
});
