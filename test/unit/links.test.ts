/** The words of a link are read, its target is not: also where the words are themselves an address. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { contacts } from '../../server/src/core/facts/contacts.js';

const MAIL = 'Skriv til [post@fjordkaffe.example](mailto:post@fjordkaffe.example).';

for (const [source, words, url] of [
  [MAIL, 'Skriv til post@fjordkaffe.example.', 'mailto:post@fjordkaffe.example'],
  ['Se [https://a.example/x](https://b.example/y) her.', 'Se https://a.example/x her.', 'https://b.example/y'],
  ['Se [våre vilkår](https://b.example/y "Vilkår") her.', 'Se våre vilkår her.', 'https://b.example/y'],
] as const)
  test(`the words of ${source}`, () => {
    const [block] = analyse(source).document.blocks;
    assert.equal(block?.text, words);
    assert.deepEqual(
      block.raw.links.map((link) => link.url),
      [url],
    );
  });

test('an e-mail address in a mail link is a way to reach the controller', () => {
  const found = analyse(`# Personvern\n\n## Kontakt\n\n${MAIL}`, { policy: true }).reading.of(contacts);
  assert.deepEqual(
    found.map(({ value, strength }) => [value, strength]),
    [['email', 'full']],
  );
});
