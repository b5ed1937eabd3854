/** What is read in the units is gathered anew only where the text changed, and in the order of the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BlockCache } from '../../server/src/core/document/blockCache.js';
import { parsePolicy } from '../../server/src/core/document/parsePolicy.js';
import { DEFAULT_OPTIONS } from '../../server/src/core/options.js';
import { Reading } from '../../server/src/core/reading/reading.js';

const section = (name: string, text: string): string => `## ${name}\n\n${text}\n\n`;
const PARTS = ['Hvem vi er', 'Formål', 'Lagringstid', 'Klage'].map((name) =>
  section(name, `Vi skriver om ${name} her.`),
);

/** A reader that counts the units it is asked about, and texts read one after the other with one cache. */
function counting(): { readonly read: (text: string) => readonly string[]; readonly asked: () => number } {
  const cache = new BlockCache();
  let asked = 0;
  const words = ({ blocks }: Reading): readonly string[] => {
    asked++;
    return blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));
  };
  const read = (text: string): readonly string[] =>
    new Reading(parsePolicy(text, cache, 'nb'), DEFAULT_OPTIONS).eachUnit(words);
  return {
    read,
    asked: () => {
      const times = asked;
      asked = 0;
      return times;
    },
  };
}

const alone = (text: string): readonly string[] => counting().read(text);

test('a letter typed asks a reader about one unit, and the same text about none', () => {
  const { read, asked } = counting();
  const before = read(PARTS.join(''));
  assert.equal(asked(), 4);
  const text = PARTS.join('').replace('om Formål', 'om alle Formål');
  assert.deepEqual(read(text), alone(text));
  assert.equal(asked(), 1);
  assert.notDeepEqual(read(text), before);
  assert.equal(asked(), 0);
});

test('a list in which nothing changed is the same object', () => {
  const { read } = counting();
  const before = read(PARTS.join(''));
  assert.equal(read(`${PARTS.join('')}## Tom del\n`), before);
});

test('sections that change places are gathered in their new order, also where two are alike', () => {
  const { read } = counting();
  const [a, b, c, d] = PARTS as [string, string, string, string];
  for (const parts of [[a, b, c, d], [d, c, b, a], [a, a, b, c, d], [b, a, a], [c, a, b, c, d], [], [a, b, c, d]]) {
    const text = parts.join('');
    assert.deepEqual(read(text), alone(text), text);
  }
});

test('an older version reads its own units after a newer one was read', () => {
  const cache = new BlockCache();
  const words = ({ blocks }: Reading): readonly string[] => blocks.map(({ text }) => text);
  const older = new Reading(parsePolicy(PARTS[0]!, cache, 'nb'), DEFAULT_OPTIONS);
  parsePolicy(PARTS.join(''), cache, 'nb');
  assert.deepEqual(older.eachUnit(words), ['Hvem vi er', 'Vi skriver om Hvem vi er her.']);
});
