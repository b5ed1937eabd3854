/** The command line and `.klausul.json`: where it is found, what it does, what is said of it, and the house's own clauses. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import type { Report } from '../../server/src/core/report/report.js';
import { inMemory, program, reportOf } from './harness/cli.js';
import { POOR_POLICY } from './harness/policies.js';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const rules = ({ documents }: Report): string[] =>
  documents.flatMap(({ findings }) => findings.map(({ rule }) => rule));
const check = async (files: Record<string, string>, ...argv: string[]): Promise<Report> =>
  reportOf(await inMemory(['check', '--format', 'json', ...argv], files));

/** A folder on disk with these files. */
function onDisk(t: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('the nearest file counts; without one above it the working folder’s', async () => {
  const files = {
    '.klausul.json': '{ "severity": { "disclosure": "off" } }',
    'a/.klausul.json': '{ "messageLanguage": "en" }',
    'a/b/personvern.md': POOR_POLICY,
    'c/personvern.md': POOR_POLICY,
  };
  assert.ok(!rules(await check(files, 'c')).some((rule) => rule.startsWith('disclosure/')));
  const { documents, projects } = await check(files, 'a');
  assert.ok(documents[0]!.findings.some(({ message }) => /supervisory authority/.test(message)));
  assert.deepEqual(projects, [{ path: 'a/.klausul.json', findings: [] }]);
  assert.match((await inMemory(['check', '--language', 'nn', 'a'], files)).out, /åtvaring/);
  assert.ok(!rules(await check({ ...files, '-': '' }, '-')).includes('disclosure/complaint'), 'standard input');
});

test('what is broken is one line each on standard error, ends with 2, and the rest holds', async () => {
  const files = {
    'personvern.md': POOR_POLICY,
    '.klausul.json': '{\n  "severty": {},\n  "severity": { "disclosure": "off", "x": "off" }\n}',
  };
  const run = await inMemory(['check', '--fail-on', 'never', 'personvern.md'], files);
  assert.equal(run.status, 2);
  assert.deepEqual(lines(run.err), [
    'klausul: .klausul.json:2:3: Klausul kjenner ikke nøkkelen «severty». Mente du «severity»?',
    'klausul: .klausul.json:3:38: Det finnes ingen regel eller regelfamilie som heter «x».',
  ]);
  assert.doesNotMatch(run.out, /disclosure\//);
  assert.equal((await inMemory(['retention', 'personvern.md'], files)).status, 2);
});

test('what is accepted is left out and counted; what is not used is said when its file was checked', async () => {
  const project = {
    suppressions: [
      { rule: 'disclosure/complaint', path: 'personvern.md', reason: 'egen side' },
      { rule: 'lawfulness/fee', path: 'personvern.md', reason: 'borte' },
      { rule: 'lawfulness/fee', path: 'other.md', reason: 'ikke sjekket' },
      { rule: 'lawfulness/fee', reason: 'uten fil' },
    ],
  };
  const files = {
    'personvern.md': POOR_POLICY,
    'other.md': POOR_POLICY,
    '.klausul.json': JSON.stringify(project, null, 2),
  };
  const { out, err, status } = await inMemory(['check', 'personvern.md'], files);
  assert.equal(err, '');
  assert.equal(status, 1);
  assert.doesNotMatch(out, /disclosure\/complaint/);
  assert.match(out, /^personvern\.md: .*\(1 godtatt med begrunnelse\)\n/);
  assert.match(
    out,
    /\n\.klausul\.json: 1 merknad\n {2}8:5 {2}merknad: .*\(Gebyr for å bruke rettigheter\).*\(suppression\/unused\)\n/,
  );
  const only = {
    ...files,
    '.klausul.json':
      '{ "severity": { "suppression": "off" }, "suppressions": [{ "rule": "lawfulness/fee", "path": "personvern.md" }] }',
  };
  assert.doesNotMatch((await inMemory(['check', 'personvern.md'], only)).out, /klausul\.json/);
});

test('once the whole folder was checked, what nothing in it uses is said, whatever it names; a file that is not there always', async () => {
  const project = {
    suppressions: [
      { rule: 'disclosure/complaint', path: 'legal/*.md', reason: 'brukt' },
      { rule: 'lawfulness/fee', path: 'legal/*.md', reason: 'borte' },
      { rule: 'lawfulness/fee', reason: 'borte' },
      { rule: 'translation/date', reason: 'bare kjent av paret' },
      { rule: 'lawfulness/fee', path: 'legal/gammel.md', reason: 'slettet fil' },
    ],
  };
  const files = {
    'legal/personvern.md': POOR_POLICY,
    'legal/annen.md': POOR_POLICY,
    '.klausul.json': JSON.stringify(project, null, 2),
  };
  const said = async (target: string): Promise<readonly string[]> =>
    (await check(files, target)).projects![0]!.findings.map(
      ({ rule, range }) => `${rule} ${range.start.line}:${range.start.character}`,
    );
  assert.deepEqual(await said('legal/personvern.md'), ['suppression/unused 22:14']);
  assert.deepEqual(await said('legal'), ['suppression/unused 22:14'], 'the project reaches further than that folder');
  assert.deepEqual(await said('.'), ['suppression/unused 7:4', 'suppression/unused 12:4', 'suppression/unused 22:14']);
});

test('a suppression without a reason fails a run that fails on warnings', async () => {
  const clean = '# Notat\n\nVi maler kaffe.\n';
  const files = { 'notat.md': clean, '.klausul.json': '{ "suppressions": [{ "rule": "disclosure/purposes" }] }' };
  assert.equal((await inMemory(['check', 'notat.md'], files)).status, 1);
  assert.equal((await inMemory(['check', '--fail-on', 'never', 'notat.md'], files)).status, 0);
});

const HOUSE =
  '---\nid: complaint\nlanguage: nb\nduty: complaint\ntitle: Klage (vår tekst)\n---\nDu kan klage til Datatilsynet hvis du mener at vi bryter reglene.\n';

test('the house’s own clauses are offered first; a broken one is told of and fails nothing', async () => {
  const files = {
    'personvern.md': POOR_POLICY,
    '.klausul/clauses/klage.md': HOUSE,
    '.klausul/clauses/feil.md': 'Bare tekst',
  };
  const fixesOf = (report: Report): readonly string[] =>
    report.documents[0]!.findings.find(({ disclosure }) => disclosure === 'complaint')!.fixes;
  assert.match(
    fixesOf(await check(files, 'personvern.md'))[0]!,
    /Klage \(vår tekst\) \(\.klausul\/clauses\/klage\.md\)/,
  );
  const run = await inMemory(['check', '--fail-on', 'never', 'personvern.md'], files);
  assert.equal(run.status, 0);
  assert.match(run.err, /^klausul: \.klausul\/clauses\/feil\.md:1:1: .*\n$/);
  const elsewhere = {
    'personvern.md': POOR_POLICY,
    'ours/klage.md': HOUSE,
    '.klausul.json': '{ "clauseFolders": ["ours"] }',
  };
  assert.match(fixesOf(await check(elsewhere, 'personvern.md'))[0]!, /ours\/klage\.md/);
});

test('on disk the search goes up to the root of the repository, whatever the working folder, and no further', async (t) => {
  const folder = onDisk(t, {
    '.klausul.json': '{ "messageLanguage": "nn" }',
    'repo/.git/HEAD': '',
    'repo/.klausul.json': '\ufeff{ "messageLanguage": "en" }',
    'repo/legal/personvern.md': POOR_POLICY,
    'bare/.git/HEAD': '',
    'bare/personvern.md': POOR_POLICY,
    'loose/x/personvern.md': POOR_POLICY,
  });
  const within = async (cwd: string, path: string): Promise<string> =>
    (await program(t, ['check', path], { cwd: join(folder, cwd) })).out;
  assert.match(await within('repo/legal', 'personvern.md'), /\d warnings/);
  assert.match(await within('repo', 'legal'), /\d warnings/);
  assert.match(await within('.', 'repo/legal/personvern.md'), /\d warnings/);
  assert.match(await within('bare', 'personvern.md'), /\d advarsler/);
  assert.match(await within('.', 'loose/x/personvern.md'), /åtvaringar/);
  assert.match(await within('loose', 'x/personvern.md'), /\d advarsler/);
});

test('a project file that cannot be read fails the run', async (t) => {
  const folder = onDisk(t, { 'personvern.md': POOR_POLICY, '.git/HEAD': '' });
  mkdirSync(join(folder, '.klausul.json'));
  const run = await program(t, ['check', '--fail-on', 'never', 'personvern.md'], { cwd: folder });
  assert.equal(run.status, 2);
  assert.equal(run.err, 'klausul: .klausul.json: cannot be read\n');
});
