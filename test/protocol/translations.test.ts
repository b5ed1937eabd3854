/** Two language versions of one policy over the wire: what one says and the other doesn't stands in both, open or not. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'node:test';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  DidChangeWatchedFilesNotification,
  type CodeAction,
  type Diagnostic,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inMemory, program, reportOf } from './harness/cli.js';
import { Client, POOR } from './harness/client.js';

const NB = `# Personvernerklæring

## Lagringstid

Vi lagrer søknader i seks måneder.

## Rettigheter

Du kan be om innsyn og sletting. Du kan klage til Datatilsynet.
`;
const EN = `# Privacy policy

## Retention

We keep applications for six months.

## Rights

You can ask for access and erasure. You can lodge a complaint with the Norwegian Data Protection Authority.
`;
const WITHOUT_COMPLAINT = EN.replace(/ You can lodge[^\n]*/, '');
const ONE_YEAR = EN.replace('six months', 'twelve months');

const of = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.filter(({ code }) => String(code).startsWith('translation/'));

const nb = 'file:///ws/personvern.md';
const en = 'file:///ws/privacy.md';

test('versions that agree have no finding; an edit of one is seen in both, at the place in the other', async (t) => {
  const client = await Client.start(t);
  await client.open(nb, NB);
  await client.open(en, EN);
  assert.deepEqual(of(await client.pull(nb)), []);
  assert.deepEqual(of(await client.pull(en)), []);
  const at = EN.indexOf('six months');
  await client.edit(en, at, at + 'six'.length, 'twelve');
  const [mine] = of(await client.pull(en));
  assert.equal(mine?.code, 'translation/retention');
  assert.match(String(mine.message), /12 months here and 6 months in the Norwegian version/);
  await client.until(() => client.refreshes > 0, 'the refresh');
  const [yours] = of(await client.pull(nb));
  assert.equal(yours?.code, 'translation/retention');
  assert.equal(client.wordsAt(nb, yours.range), 'seks måneder');
  const [related] = yours.relatedInformation ?? [];
  assert.equal(related?.location.uri, en);
  assert.equal(client.wordsAt(en, related.location.range), 'twelve months');
});

test('typing in one analyses the other no more, and tells it only of what is new', async (t) => {
  const client = await Client.start(t);
  await client.open(nb, NB);
  await client.open(en, ONE_YEAR);
  await client.pull(nb);
  await client.pull(en);
  const before = client.refreshes;
  for (let index = 0; index < 5; index++) {
    await client.edit(nb, NB.length + index, NB.length + index, 'x');
    await client.pull(nb);
  }
  assert.equal(of(await client.pull(en)).length, 1);
  assert.equal(client.refreshes, before);
});

test('a client that cannot pull gets both by push', async (t) => {
  const client = await Client.start(t, { capabilities: POOR });
  await client.open(nb, NB);
  await client.open(en, EN);
  const last = (uri: string) => client.published.filter((params) => params.uri === uri).at(-1)?.diagnostics ?? [];
  await client.until(() => last(nb).length > 0 && last(en).length > 0, 'the first diagnostics');
  const at = EN.indexOf('six');
  await client.edit(en, at, at + 3, 'two');
  await client.until(() => of(last(nb)).length === 1 && of(last(en)).length === 1, 'the difference in both');
});

test('the version on disk counts where it is not open, and follows the file', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'x.en.md');
  writeFileSync(file, ONE_YEAR);
  const uri = pathToFileURL(join(folder, 'x.nb.md')).href;
  const client = await Client.start(t);
  await client.open(uri, NB);
  const [found] = of(await client.pull(uri));
  assert.equal(found?.code, 'translation/retention');
  assert.equal(found.relatedInformation?.[0]?.location.uri, pathToFileURL(file).href);
  await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'), 'the watcher');
  writeFileSync(file, EN);
  const before = client.refreshes;
  const changes = [{ uri: pathToFileURL(file).href, type: 2 as const }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.until(() => client.refreshes > before, 'the refresh');
  assert.deepEqual(of(await client.pull(uri)), []);
});

test('without a disk the client lists and reads: folders of languages in a virtual workspace', async (t) => {
  const client = await Client.start(t, { initializationOptions: { files: true } });
  const names: Record<string, readonly string[]> = {
    'vscode-vfs://github/a/docs': ['no', 'en', 'img'],
    'vscode-vfs://github/a/docs/no': ['personvern.md'],
    'vscode-vfs://github/a/docs/en': ['privacy.md'],
  };
  client.connection.onRequest('klausul/listFolder', ({ uri }: { uri: string }) => ({ names: names[uri] ?? [] }));
  client.connection.onRequest('klausul/readFile', ({ uri }: { uri: string }) => ({
    text: uri === 'vscode-vfs://github/a/docs/en/privacy.md' ? ONE_YEAR : null,
  }));
  const uri = 'vscode-vfs://github/a/docs/no/personvern.md';
  await client.open(uri, NB);
  assert.equal(of(await client.pull(uri)).length, 1);
});

test('front matter says which files belong together, and goes before names', async (t) => {
  const client = await Client.start(t);
  const one = 'file:///ws/vilkar.md';
  const other = 'file:///ws/terms/data.md';
  await client.open(one, `---\nklausul:\n  policy: true\n  translations: [terms/data.md]\n---\n${NB}`);
  await client.open(other, ONE_YEAR);
  assert.equal(of(await client.pull(one)).length, 1);
  assert.equal(of(await client.pull(other)).length, 1);
});

test('the fix inserts the clause in the other version, in its language', async (t) => {
  const client = await Client.start(t);
  await client.open(nb, NB);
  await client.open(en, WITHOUT_COMPLAINT);
  const [found] = of(await client.pull(nb));
  assert.equal(found?.code, 'translation/disclosure');
  assert.equal(client.wordsAt(nb, found.range), 'Du kan klage til Datatilsynet.');
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: nb },
    range: found.range,
    context: { diagnostics: [found] },
  })) as CodeAction[];
  const action = actions.find(({ title }) => title.startsWith('Sett inn i den andre versjonen'));
  assert.ok(action, actions.map(({ title }) => title).join());
  const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.deepEqual(change?.textDocument, { uri: en, version: 1 });
  const edits = change.edits.map((one) =>
    'snippet' in one
      ? { range: one.range, newText: (one.snippet as { value: string }).value.replace(/\$\{\d+:([^}]*)\}/g, '$1') }
      : (one as { range: typeof found.range; newText: string }),
  );
  const text = TextDocument.applyEdits(client.texts.get(en)!, edits);
  assert.match(text, /complain|complaint/);
  await client.edit(en, 0, WITHOUT_COMPLAINT.length, text);
  assert.deepEqual(of(await client.pull(en)), []);
  assert.deepEqual(of(await client.pull(nb)), []);
});

test('a missing disclosure that the other version gives is one diagnostic, which points there', async (t) => {
  const client = await Client.start(t);
  await client.open(nb, NB);
  await client.open(en, WITHOUT_COMPLAINT);
  const found = await client.pull(en);
  assert.ok(!found.some(({ code }) => code === 'disclosure/complaint'));
  const [difference] = of(found);
  assert.equal(
    client.wordsAt(nb, difference!.relatedInformation![0]!.location.range),
    'Du kan klage til Datatilsynet.',
  );
});

test('what is no version of the policy is not compared with it', async (t) => {
  const client = await Client.start(t);
  await client.open(nb, NB);
  await client.open('file:///ws/privacy-customers.md', ONE_YEAR);
  await client.open('file:///ws/other/privacy.md', ONE_YEAR);
  await client.open('file:///ws/README.md', '# Read me\n');
  assert.deepEqual(of(await client.pull(nb)), []);
  await client.open('git:/ws/privacy.md?{}', ONE_YEAR);
  assert.deepEqual(of(await client.pull(nb)), []);
});

test('closing a version goes back to its file; one that is gone is compared no more', async (t) => {
  const client = await Client.start(t);
  await client.open(nb, NB);
  await client.open(en, ONE_YEAR);
  assert.equal(of(await client.pull(nb)).length, 1);
  await client.close(en);
  await client.until(() => client.refreshes > 0, 'the refresh');
  assert.deepEqual(of(await client.pull(nb)), []);
});

test('the command line compares files by name, front matter and --pair, in both formats', async () => {
  const rules = async (args: readonly string[], files: Record<string, string>): Promise<readonly string[]> => {
    const run = await inMemory(['check', '--format', 'json', ...args], files);
    return reportOf(run).documents.flatMap(({ path, findings }) =>
      findings
        .filter(({ rule }) => rule.startsWith('translation/'))
        .map(({ rule, related }) => `${path} ${rule} ${related[0]!.path}`),
    );
  };
  const both = (one: string, other: string): readonly string[] => [
    `${one} translation/retention ${other}`,
    `${other} translation/retention ${one}`,
  ];
  const named = { 'a/personvern.md': NB, 'a/privacy.md': ONE_YEAR };
  assert.deepEqual(await rules(['a'], named), both('a/personvern.md', 'a/privacy.md'));
  const apart = { 'one.md': NB, 'two.md': ONE_YEAR };
  assert.deepEqual(await rules(['one.md', 'two.md'], apart), []);
  assert.deepEqual(await rules(['--pair', 'one.md', 'two.md'], apart), both('one.md', 'two.md'));
  const said = { ...apart, 'one.md': `---\nklausul:\n  translations: two.md\n---\n${NB}` };
  assert.deepEqual(await rules(['one.md', 'two.md'], said), both('one.md', 'two.md'));
  assert.deepEqual(await rules(['one.md'], said), both('one.md', 'two.md').slice(0, 1));
  const { out, status } = await inMemory(['check', '--pair', 'one.md', 'two.md'], apart);
  assert.equal(status, 1);
  assert.match(out, /two\.md:5:26: Slik står det i den engelske versjonen/);
});

test('a file checked alone is compared with what stands beside it, and the difference told once', async () => {
  const told = async (args: readonly string[], files: Record<string, string>): Promise<readonly string[]> =>
    reportOf(await inMemory(['check', '--format', 'json', ...args], files)).documents.flatMap(({ path, findings }) => [
      path,
      ...findings
        .filter(({ rule }) => rule.startsWith('translation/'))
        .map(({ rule, related }) => `${rule} ${related[0]!.path}`),
    ]);
  const found = (path: string, other: string): readonly string[] => [path, `translation/retention ${other}`];
  const named = { 'a/personvern.md': NB, 'a/privacy.md': ONE_YEAR, 'b/privacy.md': ONE_YEAR };
  assert.deepEqual(await told(['a/privacy.md'], named), found('a/privacy.md', 'a/personvern.md'));
  assert.deepEqual(await told(['./a/personvern.md'], named), found('./a/personvern.md', './a/privacy.md'));
  assert.deepEqual(await told(['**/pers*.md'], named), found('a/personvern.md', 'a/privacy.md'));
  assert.deepEqual(await told(['b'], named), ['b/privacy.md']);
  const tagged = { 'vilkår og x.nb.md': NB, 'vilkår og x.en.md': ONE_YEAR };
  assert.deepEqual(await told(['vilkår og x.nb.md'], tagged), found('vilkår og x.nb.md', 'vilkår og x.en.md'));
  const folders = { 'docs/no/legal/privacy.md': NB, 'docs/en/legal/privacy.md': ONE_YEAR };
  assert.deepEqual(await told(['docs/no'], folders), found('docs/no/legal/privacy.md', 'docs/en/legal/privacy.md'));
  assert.deepEqual(
    await told(['.'], folders),
    ['en', 'no'].flatMap((one) =>
      found(`docs/${one}/legal/privacy.md`, `docs/${one === 'en' ? 'no' : 'en'}/legal/privacy.md`),
    ),
  );
  // nobody can tell which one is meant, or the other is no policy, or in the same language
  assert.deepEqual(await told(['x.nb.md'], { 'x.nb.md': NB, 'x.en.md': ONE_YEAR, 'x-en.md': ONE_YEAR }), ['x.nb.md']);
  assert.deepEqual(await told(['x.nb.md'], { 'x.nb.md': NB, 'x.en.md': '# Notes\n\nNothing.\n' }), ['x.nb.md']);
  assert.deepEqual(await told(['x.nb.md'], { 'x.nb.md': NB, 'x.en.md': NB.replace('seks', 'to') }), ['x.nb.md']);
  // what somebody says goes before names
  const said = { ...named, 'a/privacy.md': `---\nklausul:\n  translations: own.md\n---\n${ONE_YEAR}`, 'a/own.md': NB };
  assert.deepEqual(await told(['a/privacy.md'], said), found('a/privacy.md', 'a/own.md'));
});

test('the command line says of a file what the editor says of it', async (t) => {
  const client = await Client.start(t);
  await client.open(nb, NB);
  await client.open(en, ONE_YEAR);
  const inEditor = of(await client.pull(nb)).map(({ message }) => message);
  const run = await inMemory(['check', '--format', 'json', 'personvern.md'], {
    'personvern.md': NB,
    'privacy.md': ONE_YEAR,
  });
  const inTerminal = reportOf(run).documents[0]!.findings.filter(({ rule }) => rule.startsWith('translation/'));
  assert.equal(inEditor.length, 1);
  assert.deepEqual(
    inTerminal.map(({ message }) => message),
    inEditor,
  );
});

test('--pair needs two files that can be read', async (t) => {
  assert.equal((await inMemory(['check', '--pair', 'one.md'], { 'one.md': NB })).status, 2);
  assert.equal((await inMemory(['check', '--pair', 'one.md', 'one.md'], { 'one.md': NB })).status, 2);
  assert.equal((await inMemory(['check', '--pair', 'one.md', 'none.md'], { 'one.md': NB })).status, 2);
  const { out } = await program(t, ['--help']);
  assert.match(out, /--pair A B/);
});
