/** Hovers on a long text: nothing is read again for them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { Session } from '../../server/src/core/analyse.js';
import { hoverAt } from '../../server/src/core/hover/hoverAt.js';

test('hover reads nothing again: a thousand of them cost less than reading the text once', () => {
  const text = `# Personvern\n\n${'Etter artikkel 13 nr. 2 bokstav c kan samtykke trekkes tilbake.\n\n'.repeat(1500)}`;
  const from = performance.now();
  const { reading, language } = new Session().analyse(text, { policy: true });
  const read = performance.now() - from;
  const at = text.lastIndexOf('bokstav');
  hoverAt(reading, at, language);
  const start = performance.now();
  for (let index = 0; index < 200; index++) hoverAt(reading, at - index * 66, language);
  assert.ok(performance.now() - start < Math.max(read, 100), `${performance.now() - start} ms, read ${read} ms`);
});
