/** The command line: what it reads, what it says, how it ends. */
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { inMemory, program, reportOf } from './harness/cli.js';
import { POOR_POLICY, README } from './harness/policies.js';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

test('a policy with findings ends with 1, one without a finding at the level with 0', async () => {
  const files = { 'personvern.md': POOR_POLICY, 'README.md': README };
  assert.equal((await inMemory(['check', 'personvern.md'], files)).status, 1);
  assert.equal((await inMemory(['check', 'personvern.md', '--fail-on', 'never'], files)).status, 0);
  assert.equal((await inMemory(['check', '--fail-on=hint', 'README.md'], files)).status, 0);
});

test('the text report groups by file and speaks the language of messages', async () => {
  const files = { 'personvern.md': POOR_POLICY, 'README.md': README };
  const { out } = await inMemory(['check', 'personvern.md', 'README.md'], files);
  assert.match(out, /^personvern\.md: \d+ advarsler/);
  assert.match(out, /\n +\d+:\d {2}advarsel: .*Datatilsynet.* \(disclosure\/complaint\)\n +\S/);
  assert.match(out, /\nREADME\.md: ikke en personvernerklæring, ikke sjekket\n/);
  assert.match((await inMemory(['check', 'personvern.md', '--language', 'en'], files)).out, /\d warnings/);
  assert.match((await inMemory(['check', 'personvern.md', '--language', 'nn'], files)).out, /åtvaring/);
});

test('the schedule of retention periods as a table, a row for each statement', async () => {
  const files = {
    'personvern.md': '# Personvern\n\n## Kunder\n\nVi lagrer kundeopplysninger i tre år etter siste kjøp.\n',
  };
  const { out, status } = await inMemory(['retention', 'personvern.md'], files);
  assert.equal(status, 0);
  assert.match(out, /^\| Gjelder \|.*\n\|[ -|]*\n\|.*\| P3Y \| P3Y \|.*\n$/);
  assert.match(
    (await inMemory(['retention', '--format', 'csv', 'personvern.md'], files)).out,
    /^Gjelder,.*\n.*,P3Y,P3Y,.*\n$/,
  );
  const picture = await inMemory(['retention', '--format', 'svg', 'personvern.md'], files);
  assert.match(picture.out, /^<svg .*<title>Slettefrister<\/title>.*3 år.*<\/svg>\n$/s);
  const two = { ...files, 'privacy.md': POOR_POLICY };
  assert.equal((await inMemory(['retention', '--format', 'svg', 'personvern.md', 'privacy.md'], two)).status, 2);
  assert.equal((await inMemory(['retention', '--format', 'json', 'personvern.md'], files)).status, 2);
  assert.equal((await inMemory(['retention', 'gone.md'], files)).status, 2);
});

test('control characters of a text or a name never reach the terminal', async () => {
  const evil = POOR_POLICY.replace('Fjordkaffe', '\u001b[31mFjord\u0007\u202ekaffe\u009b');
  const { out } = await inMemory(['check', 'personvern\u001b[2J.md'], { 'personvern\u001b[2J.md': evil });
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  assert.match(out, /personvern\\u\{1b\}\[2J\.md/);
});

test('folders, patterns and standard input', async () => {
  const files = {
    'a/personvern.md': POOR_POLICY,
    'a/b/privacy.txt': POOR_POLICY,
    'a/b/c.html': '<p>',
    'a/node_modules/x/privacy.md': POOR_POLICY,
    'z.markdown': README,
  };
  const paths = async (...targets: string[]): Promise<string[]> =>
    reportOf(await inMemory(['check', '--format', 'json', ...targets], files, POOR_POLICY)).documents.map(
      ({ path }) => path,
    );
  assert.deepEqual(await paths('a'), ['a/b/privacy.txt', 'a/personvern.md']);
  assert.deepEqual(await paths('.'), ['a/b/privacy.txt', 'a/personvern.md', 'z.markdown']);
  assert.deepEqual(await paths('**/p*.{md,txt}'), ['a/b/privacy.txt', 'a/personvern.md']);
  assert.deepEqual(await paths('*.markdown', 'z.markdown'), ['z.markdown']);
  assert.deepEqual(await paths('-'), ['-']);
});

test('what cannot be read gets one line each, and the rest is checked', async () => {
  const files = {
    'personvern.md': POOR_POLICY,
    'secret.md': null,
    'latin1.md': Uint8Array.of(0x70, 0xe5, 0x20),
    'utf16.md': Uint8Array.of(0xff, 0xfe, 0x70, 0),
    'image.md': Uint8Array.of(0x89, 0x50, 0, 0x1a),
  };
  const names = ['secret.md', 'latin1.md', 'utf16.md', 'image.md', 'gone.md', 'x/*.md'];
  const run = await inMemory(['check', '--format', 'json', ...names, 'personvern.md'], files);
  assert.equal(run.status, 2);
  assert.equal(lines(run.err).length, names.length);
  for (const name of names)
    assert.equal(lines(run.err).filter((line) => line.startsWith(`klausul: ${name}: `)).length, 1, name);
  assert.deepEqual(
    reportOf(run).documents.map(({ path }) => path),
    ['personvern.md'],
  );
});

test('bad usage gets one line and ends with 2', async () => {
  for (const argv of [
    ['check', '--colour', 'x.md'],
    ['check', '-x'],
    ['check', '--format', 'xml', 'x.md'],
    ['check', '--format'],
    ['check', '--fail-on=error', 'x.md'],
    ['check', '--language', 'sv', 'x.md'],
    ['check'],
    ['chekc', 'x.md'],
  ]) {
    const run = await inMemory(argv, { 'x.md': POOR_POLICY });
    assert.equal(run.status, 2, argv.join(' '));
    assert.equal(lines(run.err).length, 1);
    assert.equal(run.out, '');
  }
});

test('help and version', async () => {
  const help = await inMemory(['--help'], {});
  assert.equal(help.status, 0);
  for (const word of ['--format', '--fail-on', '--language', 'Exit status']) assert.ok(help.out.includes(word));
  assert.deepEqual(await inMemory(['--version'], {}), { status: 0, out: '1.2.3\n', err: '' });
});

test('names behind -- are files', async () => {
  const run = await inMemory(['check', '--', '--fail-on'], { '--fail-on': README });
  assert.equal(run.status, 0);
});

test('the built program reads files, folders and standard input, and writes nothing', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'policies'));
  const file = join(folder, 'policies', 'personvern.md');
  writeFileSync(file, POOR_POLICY);
  const byFolder = await program(t, ['check', 'policies'], { cwd: folder });
  assert.equal(byFolder.status, 1);
  assert.match(byFolder.out, /^policies\/personvern\.md: /);
  assert.equal((await program(t, ['check', '-'], { stdin: POOR_POLICY })).status, 1);
  assert.equal((await program(t, ['check', join(folder, 'none.md')])).status, 2);
  assert.equal((await program(t, ['check', '*.md'], { cwd: join(folder, 'policies') })).status, 1);
  assert.match((await program(t, ['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  assert.equal(readFileSync(file, 'utf8'), POOR_POLICY);
});
