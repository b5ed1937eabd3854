/** `klausul diff`: what it prints, and how it ends. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { Ajv } from 'ajv';
import type { ChangesReport } from '../../server/src/core/changes/changesReport.js';
import { inMemory, program, type Run } from './harness/cli.js';

const OLD = `# Personvernerklæring

Fjordkaffe AS er behandlingsansvarlig. Skriv til post@fjordkaffe.no.

Sist oppdatert: 1. mars 2026

## Formål

Vi bruker navn og e-postadresse for å levere varene du har bestilt.

## Lagringstid

Kundeopplysninger slettes etter ett år.

## Rettigheter

- Du har rett til innsyn.
- Du har rett til dataportabilitet.
`;
const NEW = OLD.replace('du har bestilt.', 'du har bestilt, og for å sende deg nyhetsbrev.')
  .replace('ett år', 'to år')
  .replace('- Du har rett til dataportabilitet.\n', '');
const files = { 'old.md': OLD, 'new.md': NEW, 'same.md': OLD.replace('Sist oppdatert', 'Oppdatert'), 'no.md': null };
const reportOf = ({ out }: Run): ChangesReport => JSON.parse(out) as ChangesReport;

test('text: each change with its places and what is owed to readers, in the language of messages', async () => {
  const { out, status } = await inMemory(['diff', 'old.md', 'new.md'], files);
  assert.equal(status, 1);
  assert.match(out, /^old\.md → new\.md: 3 endringer: 1 må varsles på forhånd, /);
  assert.match(out, /\nFormål\n {2}\+ Nytt formål: markedsføring\.\n {4}new\.md:9:1\n {4}Leserne må få vite det før/);
  assert.match(out, /\n {2}~ Lagringstiden er endret fra 1 år til 2 år .*\n {4}old\.md:13:\d+ → new\.md:13:\d+\n/);
  assert.match(out, /\n {2}- Teksten opplyser ikke lenger om retten til dataportabilitet\.\n/);
  assert.match(out, /Datoen eller versjonen er den samme \(1\. mars 2026\)/);
  assert.match(
    (await inMemory(['diff', 'old.md', 'new.md', '--language', 'en'], files)).out,
    /New purpose: marketing\./,
  );
  assert.match(
    (await inMemory(['diff', 'old.md', 'new.md', '--language', 'nn'], files)).out,
    /Nytt føremål: marknadsføring\./,
  );
});

test('no legal change ends with 0, and says so', async () => {
  const { out, status, err } = await inMemory(['diff', 'old.md', 'same.md'], files);
  assert.deepEqual([status, err], [0, '']);
  assert.match(out, /^old\.md → same\.md: Ingen rettslige endringer/);
});

test('JSON keeps to its schema, and places hold the words', async () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('schema/changes.schema.json', 'utf8')) as object,
  );
  for (const [a, b] of [
    ['old.md', 'new.md'],
    ['new.md', 'old.md'],
    ['old.md', 'same.md'],
  ] as const) {
    const report = reportOf(await inMemory(['diff', '--format', 'json', a, b], files));
    assert.ok(validate(report), JSON.stringify(validate.errors, null, 1));
    for (const change of report.changes) {
      for (const [place, source] of [
        [change.old, files[a]],
        [change.new, files[b]],
      ] as const) {
        if (!place || place.range.start.line !== place.range.end.line) continue;
        const line = source.split('\n')[place.range.start.line]!;
        assert.equal(line.slice(place.range.start.character, place.range.end.character), place.text);
      }
    }
  }
  const { changes } = reportOf(await inMemory(['diff', '--format', 'json', 'old.md', 'new.md'], files));
  assert.deepEqual(
    changes.map(({ id, how, tell }) => [id, how, tell.duty]),
    [
      ['purposes/marketing', 'added', 'before'],
      ['retention/customer', 'changed', 'advance'],
      ['rights/right-portability', 'dropped', 'restore'],
    ],
  );
  assert.deepEqual(changes[0]?.tell.law.slice(0, 2), ['gdpr:13(3)', 'gdpr:14(4)']);
  assert.equal(changes[2]?.new?.kind, 'section');
});

test('Markdown: a heading for each kind, nothing of the text as mark-up', async () => {
  const evil = NEW.replace('du har bestilt', 'du <b>har</b> ![x](https://example.com/x.png) bestilt');
  const { out } = await inMemory(['diff', '--format', 'markdown', 'old.md', 'evil.md'], { ...files, 'evil.md': evil });
  assert.match(out, /^# Hva er endret i evil\.md\n/);
  assert.match(out, /\n## Formål\n\n### Nytt formål: markedsføring\.\n/);
  assert.match(out, /- Nå, linje 9: «/);
  assert.doesNotMatch(out, /(?<!\\)<b>|(?<!\\)!\[x\]|(?<!\\)\[x\]/);
});

test('standard input for one version; bad usage and unreadable files end with 2 and one line', async () => {
  assert.equal((await inMemory(['diff', '-', 'new.md'], files, OLD)).status, 1);
  for (const argv of [
    ['diff'],
    ['diff', 'old.md'],
    ['diff', 'old.md', 'new.md', 'same.md'],
    ['diff', '-', '-'],
    ['diff', '--format', 'csv', 'old.md', 'new.md'],
    ['diff', '--fail-on', 'hint', 'old.md', 'new.md'],
    ['diff', 'old.md', 'no.md'],
    ['diff', 'gone.md', 'new.md'],
  ]) {
    const run = await inMemory(argv, files);
    assert.equal(run.status, 2, argv.join(' '));
    assert.equal(run.err.trim().split('\n').length, 1, run.err);
    assert.equal(run.out, '');
  }
});

test('the built program compares files and writes nothing', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'old.md'), OLD);
  writeFileSync(join(folder, 'new.md'), NEW);
  const run = await program(t, ['diff', 'old.md', 'new.md'], { cwd: folder });
  assert.equal(run.status, 1);
  assert.match(run.out, /Nytt formål: markedsføring/);
  assert.equal(readFileSync(join(folder, 'old.md'), 'utf8'), OLD);
});
