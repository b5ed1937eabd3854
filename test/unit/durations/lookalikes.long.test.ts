/** Lengths that are no storage periods are left alone. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { retentionStatements } from '../../../server/src/core/facts/retention/statements.js';
import { EN_LOOKALIKES } from './lookalikes/en.js';
import { NB_LOOKALIKES } from './lookalikes/nb.js';
import { NN_LOOKALIKES } from './lookalikes/nn.js';

/** A few words before, so that a sentence by itself is not taken for another language. */
const OPENING = {
  nb: '# Personvernerklæring\n\nVi behandler personopplysninger om kundene våre. ',
  nn: '# Personvernerklæring\n\nVi handsamar personopplysningar om kundane våre. ',
  en: '# Privacy policy\n\nWe process personal data about our customers. ',
} as const;

for (const [language, sentences] of [
  ['nb', NB_LOOKALIKES],
  ['nn', NN_LOOKALIKES],
  ['en', EN_LOOKALIKES],
] as const) {
  test(`sentences with other lengths: ${language}`, () => {
    const lines = sentences.split('\n').filter((line) => line !== '');
    assert.ok(lines.length >= 100, `only ${lines.length} sentences`);
    const taken = lines.flatMap((line) => {
      const { reading } = analyse(OPENING[language] + line, { policy: true });
      return reading
        .of(retentionStatements)
        .map(({ block, start, end }) => `${line} (${block.text.slice(start, end)})`);
    });
    assert.deepEqual(taken, []);
  });
}
