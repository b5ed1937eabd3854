/** Glob patterns, settings and companion files: what the editor and the command line share. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { companionUris } from '../../server/src/core/files.js';
import { matchesGlob } from '../../server/src/core/globs.js';
import { readSettings } from '../../server/src/core/settings.js';

for (const [path, pattern, matches] of [
  ['/ws/legal/a.md', 'legal/**', true],
  ['/ws/legal/b/c.md', 'legal/**/*.md', true],
  ['/ws/legal.md', 'legal/**', false],
  ['/ws/a.md', '*.md', true],
  ['/ws/b/a.md', '/ws/*.md', false],
  ['/ws/b/a.md', '/ws/**/*.md', true],
  ['/ws/a.txt', '*.{md,txt}', true],
  ['/ws/A.MD', '*.md', true],
  ['/ws/personvern-2.md', 'personvern-?.md', true],
  ['/ws/personvern-22.md', 'personvern-?.md', false],
  ['/ws/x', '**', true],
] as const)
  test(`${pattern} ${matches ? 'matches' : 'does not match'} ${path}`, () =>
    assert.equal(matchesGlob(path, pattern), matches));

test('a pattern made to be slow is not', () => {
  const from = performance.now();
  assert.equal(matchesGlob(`/${'a'.repeat(5000)}`, `${'*a'.repeat(200)}b`), false);
  assert.equal(matchesGlob('/a'.repeat(500), '**/a/'.repeat(100) + 'b'), false);
  assert.ok(performance.now() - from < 2000);
});

test('any settings give whole options', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const { options, include, exclude } = readSettings(raw);
      assert.ok(['auto', 'nb', 'nn', 'en'].includes(options.messageLanguage));
      assert.ok([...include, ...exclude].every((one) => typeof one === 'string'));
    }),
  );
});

test('companions are texts named by a path relative to the policy', () => {
  const named = (path: string): readonly string[] => companionUris('file:///ws/a/policy.md', { with: [path] });
  assert.deepEqual(named('cookies.md'), ['file:///ws/a/cookies.md']);
  assert.deepEqual(named('../vilkår og slikt.txt'), ['file:///ws/vilk%C3%A5r%20og%20slikt.txt']);
  assert.deepEqual(named('./policy.md'), []);
  for (const path of ['/etc/passwd.md', 'file:///etc/x.md', 'http://x.no/a.md', 'C:\\x.md', '.env', 'key.pem'])
    assert.deepEqual(named(path), []);
  assert.deepEqual(companionUris('untitled:Untitled-1', { with: ['a.md'] }), []);
});
