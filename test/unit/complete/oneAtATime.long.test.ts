/** A complete policy with one disclosure taken away, or made vague: exactly that one is reported. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { LANGUAGES } from '../../../server/src/core/languages/language.js';
import { EXAMPLES, PASSAGES, type Passage } from './passages.js';

/** Ids of the gaps of a text with their status. */
const gaps = (text: string): readonly string[] =>
  analyse(text, { policy: true })
    .disclosures.filter(({ status }) => status === 'absent' || status === 'partial')
    .map(({ id, status }) => `${id}: ${status}`);

function replaced(text: string, { words, also = [] }: Passage, by: string): string {
  assert.equal(text.split(words).length, 2, `“${words}” stands in the example once`);
  return also.reduce((changed, [from, to]) => changed.replace(from, to), text.replace(words, by));
}

for (const language of LANGUAGES) {
  const text = readFileSync(join('examples', EXAMPLES[language]), 'utf8').replaceAll('\r\n', '\n');
  test(`the complete example in ${language} has no gap, and no finding above a hint`, () => {
    assert.deepEqual(gaps(text), []);
    assert.deepEqual(
      analyse(text)
        .findings.filter(({ severity }) => severity !== 'hint')
        .map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });
  for (const passage of PASSAGES[language]) {
    const { duty, weak, without = 'absent' } = passage;
    test(`${language}: without its passage, exactly ${duty} is ${without}`, () => {
      assert.deepEqual(gaps(replaced(text, passage, '')), without === 'na' ? [] : [`${duty}: ${without}`]);
    });
    if (weak !== undefined)
      test(`${language}: in its weak form, exactly ${duty} is partial`, () =>
        assert.deepEqual(gaps(replaced(text, passage, weak)), [`${duty}: partial`]));
  }
}
