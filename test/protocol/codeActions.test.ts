/** Quick fixes over the wire: lazy where the client can, snippets where it can, never read back from it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  SnippetTextEdit,
  TextDocumentEdit,
  type CodeAction,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { Client, POOR } from './harness/client.js';
import { applied, messageOf } from './harness/places.js';
import { POOR_POLICY } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';

async function actionsOn(client: Client, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [diagnostic], ...(only ? { only } : {}) };
  const params = { textDocument: { uri }, range: diagnostic.range, context };
  return ((await client.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
}

const actionFor = (actions: readonly CodeAction[], rule: string): CodeAction => {
  const found = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === rule);
  assert.ok(found, `an action for ${rule}`);
  return found;
};

test('edits come when an action is chosen, as snippets with tab stops', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const diagnostic = (await client.pull(uri)).find(({ code }) => code === 'disclosure/complaint')!;
  const action = actionFor(await actionsOn(client, diagnostic), 'disclosure/complaint');
  assert.equal(action.edit, undefined);
  const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
  const [change] = edit!.documentChanges!;
  assert.ok(TextDocumentEdit.is(change));
  assert.equal(change.textDocument.version, 1);
  assert.ok(change.edits.some((one) => SnippetTextEdit.is(one)));
});

test('an action that the document has left behind gets no edit', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const diagnostic = (await client.pull(uri)).find(({ code }) => code === 'disclosure/complaint')!;
  const action = actionFor(await actionsOn(client, diagnostic), 'disclosure/complaint');
  await client.edit(uri, 0, 0, 'Nytt. ');
  assert.equal((await client.connection.sendRequest(CodeActionResolveRequest.type, action)).edit, undefined);
  const forged = { ...action, data: { ...(action.data as object), version: 2, rule: '../x', fix: 99 } };
  assert.equal((await client.connection.sendRequest(CodeActionResolveRequest.type, forged)).edit, undefined);
});

test('a client without snippets and without lazy edits gets text with visible blanks, and applying it removes the finding', async (t) => {
  const client = await Client.start(t, { capabilities: POOR });
  await client.open(uri, POOR_POLICY);
  await client.until(() => client.published.length > 0, 'diagnostics');
  const diagnostic = client.published[0]!.diagnostics.find(({ code }) => code === 'disclosure/complaint')!;
  const { edit } = actionFor(await actionsOn(client, diagnostic), 'disclosure/complaint');
  const edits: TextEdit[] = edit!.changes![uri]!;
  const text = applied(client.texts.get(uri)!, edits);
  assert.ok(!text.includes('${'), text);
  await client.edit(uri, 0, client.textOf(uri).length, text);
  await client.until(() => client.published.at(-1)!.version === 2, 'diagnostics of the new version');
  assert.ok(!client.published.at(-1)!.diagnostics.some(({ code }) => code === 'disclosure/complaint'));
});

test('the missing rights are one diagnostic, with a fix for all and one for each', async (t) => {
  const client = await Client.start(t, { capabilities: POOR });
  await client.open(uri, POOR_POLICY);
  await client.until(() => client.published.length > 0, 'diagnostics');
  const { diagnostics } = client.published[0]!;
  const rights = diagnostics.filter(({ code }) => String(code).startsWith('disclosure/right'));
  assert.deepEqual(
    rights.map(({ code }) => code),
    ['disclosure/rights'],
  );
  assert.match(messageOf(rights[0]!), /innsyn.*sletting.* og /);
  const actions = (await actionsOn(client, rights[0]!)).filter(
    ({ diagnostics: of }) => of?.[0]?.code === 'disclosure/rights',
  );
  assert.equal(actions.length, 7);
  const text = applied(client.texts.get(uri)!, actions[0]!.edit!.changes![uri]!);
  await client.edit(uri, 0, client.textOf(uri).length, text);
  await client.until(() => client.published.at(-1)!.version === 2, 'diagnostics of the new version');
  const left = client.published.at(-1)!.diagnostics.filter(({ code }) => String(code).startsWith('disclosure/right'));
  assert.deepEqual(left, []);
});

test('only the kinds that are asked for', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POOR_POLICY);
  const diagnostic = (await client.pull(uri)).find(({ code }) => code === 'disclosure/complaint')!;
  assert.deepEqual(await actionsOn(client, diagnostic, ['refactor']), []);
  assert.ok((await actionsOn(client, diagnostic, ['quickfix'])).length > 0);
  for (const { kind } of await actionsOn(client, diagnostic, ['source.fixAll']))
    assert.equal(kind, 'source.fixAll.klausul');
});

test('what is certain is mended in one go', async (t) => {
  const client = await Client.start(t, { capabilities: POOR });
  const stale = `${POOR_POLICY}\nI Sverige er Datainspektionen tilsynsmyndighet.\n\nSpør Datainspektionen.\n`;
  await client.open(uri, stale);
  await client.until(() => client.published.length > 0, 'diagnostics');
  const found = client.published[0]!.diagnostics.filter(({ code }) => code === 'reference/stale');
  assert.ok(found.length > 0);
  const [action] = await actionsOn(client, found[0]!, ['source.fixAll.klausul']);
  assert.equal(action!.kind, 'source.fixAll.klausul');
  const text = applied(client.texts.get(uri)!, action!.edit!.changes![uri]!);
  await client.edit(uri, 0, stale.length, text);
  await client.until(() => client.published.at(-1)!.version === 2, 'diagnostics of the new version');
  assert.ok(!client.published.at(-1)!.diagnostics.some(({ code }) => code === 'reference/stale'), text);
  assert.ok(text.startsWith(POOR_POLICY), 'nothing else is changed');
});

test('fix all holds numbers and stale references only, once, and never comes unasked', async (t) => {
  const client = await Client.start(t, { capabilities: POOR });
  const before =
    '# Personvernerklæring\n\n## 1. Formål\n\nVi behandler navn for å levere varer, se [punkt 4](#4-lagring).\n\n' +
    '## 2. Grunnlag\n\nI Sverige er Datainspektionen tilsynsmyndighet.\n\n## 4. Lagring\n\nVi lagrer navnet i tre år.\n\n## 5. Kontakt\n\nSkriv til post@fjordlys.no.\n';
  await client.open(uri, before);
  await client.until(() => client.published.length > 0, 'diagnostics');
  const codes = (): unknown[] => client.published.at(-1)!.diagnostics.map(({ code }) => code);
  assert.ok(codes().includes('structure/numbering') && codes().includes('disclosure/complaint'));
  const whole = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } } as Diagnostic;
  const unasked = await actionsOn(client, whole);
  assert.ok(
    unasked.length > 0 && unasked.every(({ kind }) => kind === 'quickfix'),
    'only where source.fixAll is asked for',
  );
  const [action, ...others] = await actionsOn(client, whole, ['source.fixAll']);
  assert.deepEqual(others, []);
  const after = applied(client.texts.get(uri)!, action!.edit!.changes![uri]!);
  const mended = before
    .replace('[punkt 4](#4-lagring)', '[punkt 3](#3-lagring)')
    .replace('## 4.', '## 3.')
    .replace('## 5.', '## 4.')
    .replace('Datainspektionen', 'Integritetsskyddsmyndigheten');
  assert.equal(after.replace('Integritetsskyddsmyndigheten (IMY)', 'Integritetsskyddsmyndigheten'), mended);
  await client.edit(uri, 0, before.length, after);
  await client.until(() => client.published.at(-1)!.version === 2, 'diagnostics of the new version');
  assert.ok(codes().includes('disclosure/complaint'), 'what the author must decide is left');
  assert.deepEqual(await actionsOn(client, whole, ['source.fixAll.klausul']), []);
});
