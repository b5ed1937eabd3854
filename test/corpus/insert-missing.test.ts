/** "Insert missing disclosures" on every visible policy: it closes every gap, adds only blanks, and changes nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse, type Analysis } from '../../server/src/core/analyse.js';
import { editsOf } from '../../server/src/core/clauses/insert.js';
import { insertMissing } from '../../server/src/core/clauses/insertMissing.js';
import { applyEdits } from '../harness/edits.js';

const corpus = process.env.KLAUSUL_CORPUS ?? '../shared/corpus';

/** The policies of a folder; those of the check half and those that are none are left out. */
function policies(folder: string): readonly string[] {
  const path = join(corpus, folder);
  const kept = existsSync(join(path, 'CHECK'))
    ? readFileSync(join(path, 'CHECK'), 'utf8').split(/\s+/).filter(Boolean)
    : [];
  return readdirSync(path)
    .filter(
      (name) =>
        /\.(?:md|txt)$/.test(name) && !/^4\d\d-/.test(name) && !kept.some((stem) => name.startsWith(`${stem}-`)),
    )
    .map((name) => join(path, name));
}

const counts = ({ findings }: Analysis): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
};

for (const folder of ['seeds', 'policies', 'gt200']) {
  test(
    `no disclosure of ${folder} is missing after all were inserted`,
    { skip: !existsSync(join(corpus, folder)) },
    () => {
      for (const path of policies(folder)) {
        const text = readFileSync(path, 'utf8');
        const before = analyse(text, { policy: true, path });
        const plan = insertMissing(before);
        const { insertions, numbers } = plan;
        for (const { edit } of insertions) assert.equal(edit.span.start, edit.span.end, path);
        for (const { span } of numbers) assert.match(text.slice(span.start, span.end), /^\d+(?:\.\d+)*$/, path);
        const after = analyse(applyEdits(text, editsOf(plan)), {
          policy: true,
          path,
        });
        const missing = after.disclosures.filter(({ status }) => status === 'absent' || status === 'partial');
        assert.deepEqual(
          missing.map(({ id }) => id),
          [],
          path,
        );
        const known = counts(before);
        for (const [rule, number] of counts(after))
          assert.ok(rule === 'draft/placeholder' || number <= (known.get(rule) ?? 0), `${path}: ${rule}`);
      }
    },
  );
}

for (const folder of ['seeds', 'policies']) {
  test(
    `the first fix of every finding in ${folder} removes it and adds none`,
    { skip: !existsSync(join(corpus, folder)) },
    () => {
      for (const path of policies(folder)) {
        const text = readFileSync(path, 'utf8');
        const before = analyse(text, { policy: true, path });
        const known = counts(before);
        for (const { rule, fixes } of before.findings) {
          const [fix] = fixes();
          if (!fix) continue;
          if (fix.clause !== undefined)
            for (const { span } of fix.edits) assert.match(text.slice(span.start, span.end), /^[\d.]*$/, path);
          const after = counts(analyse(applyEdits(text, fix.edits), { policy: true, path }));
          assert.ok((after.get(rule) ?? 0) < known.get(rule)!, `${path}: ${rule} stays`);
          for (const [other, number] of after)
            assert.ok(
              other === 'draft/placeholder' || number <= (known.get(other) ?? 0),
              `${path}: ${rule} -> ${other}`,
            );
        }
      }
    },
  );
}
