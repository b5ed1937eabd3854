/** What holds of changes between any two versions. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analyse.js';
import { changesBetween, type Changes } from '../../server/src/core/changes/changesBetween.js';
import { changesMarkdown, escapeMarkdown } from '../../server/src/core/changes/changesMarkdown.js';
import { CLOTHES } from '../harness/clothes.js';
import '../harness/seed.js';

const examples = readdirSync('examples').map((name) => readFileSync(join('examples', name), 'utf8'));
const between = (old: string, next: string): Changes =>
  changesBetween(analyse(old, { policy: true }), analyse(next, { policy: true }));
const told = ({ changes }: Changes): readonly string[] => changes.map(({ how, id }) => `${how} ${id}`).sort();
const OPPOSITE: Readonly<Record<string, string>> = { added: 'dropped', dropped: 'added', changed: 'changed' };
const turned = (changes: readonly string[]): readonly string[] =>
  changes
    .map((change) => {
      const [how = '', id = ''] = change.split(/ (.*)/s);
      // a changed period, basis or address bears the name of what it has become
      return `${OPPOSITE[how]!} ${how === 'changed' ? id.split('/')[0]! : id}`;
    })
    .sort();
const byFamily = (changes: readonly string[]): readonly string[] =>
  changes.map((change) => (change.startsWith('changed ') ? change.split('/')[0]! : change)).sort();

test('an example has no change from itself, in whatever clothes', () => {
  for (const text of examples) {
    assert.deepEqual(told(between(text, text)), []);
    for (const { name, dress } of CLOTHES) assert.deepEqual(told(between(text, dress(text))), [], name);
  }
});

/** Blocks of the examples in any choice and order. */
const policies = fc
  .array(fc.constantFrom(...examples.flatMap((text) => text.split(/\n{2,}/))), { maxLength: 12 })
  .map((blocks) => `# Personvern\n\n${blocks.join('\n\n')}\n`);

test('what is added one way is dropped the other way', () => {
  fc.assert(
    fc.property(policies, policies, (a, b) => {
      assert.deepEqual(byFamily(told(between(b, a))), turned(told(between(a, b))));
    }),
    { numRuns: 20 },
  );
});

test('no version changes from itself; places and links lie inside their texts', () => {
  fc.assert(
    fc.property(policies, policies, (a, b) => {
      assert.deepEqual(told(between(a, a)), []);
      const changes = between(a, b);
      assert.deepEqual(changes.failures, []);
      for (const change of changes.changes) {
        for (const [place, source] of [
          [change.old, a],
          [change.new, b],
        ] as const)
          if (place) assert.ok(place.span.start < place.span.end && place.span.end <= source.length, change.id);
        if (change.how !== 'added') assert.equal(change.old?.kind, 'words', change.id);
        if (change.how !== 'dropped') assert.equal(change.new?.kind, 'words', change.id);
        for (const language of ['nb', 'nn', 'en'] as const) {
          assert.match(change.message[language], /\S[.»”]$/);
          assert.match(change.tell.why[language], /\S/);
        }
      }
      const { text, links } = changesMarkdown({ old: 'a', new: 'b' }, changes);
      for (const { start, end, target } of links) {
        assert.match(text.slice(start, end), /\d$/);
        assert.ok(target.start.line >= 0);
      }
    }),
    { numRuns: 20 },
  );
});

test('any two texts are compared without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      assert.deepEqual(between(a, b).failures, []);
      assert.deepEqual(told(between(a, a)), []);
    }),
    { numRuns: 50 },
  );
});

test('words of a text stay words in Markdown', () => {
  assert.equal(escapeMarkdown('<img src=x> [a](b) `c` *d*\u202e\n'), '\\<img src=x\\> \\[a\\](b) \\`c\\` \\*d\\*  ');
});
