/** The JSON report keeps to its schema and to DESIGN.md's rules. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Ajv } from 'ajv';
import { inMemory, reportOf } from './harness/cli.js';
import { POOR_POLICY, README } from './harness/policies.js';

const workspace = 'test/editor/workspace';
const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as object;
const files = {
  'personvern.md': POOR_POLICY,
  'README.md': README,
  'empty.md': '',
  ...Object.fromEntries(readdirSync(workspace).map((name) => [name, readFileSync(join(workspace, name), 'utf8')])),
};

const PROJECT = `{
  "severity": { "x": "off" },
  "suppressions": [
    { "rule": "disclosure/complaint", "reason": "på en annen side" },
    { "rule": "lawfulness/fee", "path": "personvern.md", "reason": "" }
  ]
}`;

test('every report keeps to the schema', async () => {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  for (const language of ['auto', 'nb', 'nn', 'en']) {
    const report = reportOf(
      await inMemory(['check', '--format', 'json', '--language', language, ...Object.keys(files)], files),
    );
    assert.ok(validate(report), JSON.stringify(validate.errors, null, 1));
    const under = reportOf(
      await inMemory(['check', '--format', 'json', '--language', language, ...Object.keys(files)], {
        ...files,
        '.klausul.json': PROJECT,
      }),
    );
    assert.ok(validate(under), JSON.stringify(validate.errors, null, 1));
    assert.equal(under.projects[0]?.findings.length, 3);
    assert.ok(under.documents.some(({ suppressed }) => suppressed.length > 0));
  }
});

const HARD = `# Personvernerklæring

Fjordkaffe AS er behandlingsansvarlig for personopplysninger om kunder. Du kan klage til Datatilsynet.

## Lett

${'Vi bruker navnet ditt til å sende varen. '.repeat(10)}

## Tungt

${`${'Virksomheten gjennomfører nødvendige behandlingsaktiviteter vedrørende personopplysningsrelaterte kundeforhold '.repeat(10).trim()}.`}
`;

test('the report tells the LIX of a policy and of its hardest sections, and none for other texts', async () => {
  const { documents } = reportOf(
    await inMemory(['check', '--format', 'json', 'hard.md', 'README.md', 'empty.md'], { ...files, 'hard.md': HARD }),
  );
  const [hard, readme, empty] = documents.map(({ readability }) => readability);
  assert.deepEqual(
    hard!.sections.map(({ text }) => text),
    ['Tungt', 'Lett'],
  );
  assert.ok(hard!.sections[0]!.lix > 100 && hard!.sections[1]!.lix < 40, JSON.stringify(hard));
  assert.ok(hard!.lix > hard!.sections[1]!.lix && hard!.lix < hard!.sections[0]!.lix);
  const { start, end } = hard!.sections[0]!.range;
  assert.equal(HARD.split('\n')[start.line]!.slice(start.character, end.character), 'Tungt');
  assert.deepEqual([readme, empty], [null, null]);
});

for (const project of ['', PROJECT])
  test(`each gap has exactly one finding that carries its id, and ranges hold the words${project && ', under a project file'}`, async () => {
    const { documents } = reportOf(
      await inMemory(['check', '--format', 'json', ...Object.keys(files)], { ...files, '.klausul.json': project }),
    );
    for (const { path, disclosures, findings, suppressed } of documents) {
      const source = files[path as keyof typeof files].split('\n');
      for (const { id, status, evidence } of disclosures) {
        const carried = [...findings, ...suppressed].filter(({ disclosure }) => disclosure === id).length;
        assert.equal(carried, status === 'absent' || status === 'partial' ? 1 : 0, `${path} ${id} ${status}`);
        for (const { range, text } of evidence)
          if (range.start.line === range.end.line)
            assert.equal(source[range.start.line]!.slice(range.start.character, range.end.character), text);
      }
      for (const { range } of findings) {
        assert.ok(range.end.line < source.length && range.end.character <= source[range.end.line]!.length);
      }
    }
  });
