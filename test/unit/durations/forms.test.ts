/** Every surface form of a length reads as it should. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { isoOf } from '../../../server/src/core/facts/durations/period.js';
import { readDurations, type DurationMark } from '../../../server/src/core/facts/durations/readDurations.js';
import { tokenize } from '../../../server/src/core/marking/tokens.js';
import { EN_FORMS } from './forms/en.js';
import { NB_FORMS } from './forms/nb.js';
import { NN_FORMS } from './forms/nn.js';

const SIGNS = { exact: '=', 'at-most': '<=', 'at-least': '>=', range: '' } as const;

const reading = ({ bound, min, max }: DurationMark): string =>
  bound === 'range' ? `${isoOf(min)}..${isoOf(max)}` : `${SIGNS[bound]} ${isoOf(min)}`;

for (const [language, forms] of [
  ['nb', NB_FORMS],
  ['nn', NN_FORMS],
  ['en', EN_FORMS],
] as const) {
  test(`surface forms of lengths: ${language}`, () => {
    const lines = forms.split('\n').filter((line) => line !== '');
    assert.ok(lines.length >= 300, `only ${lines.length} forms`);
    const wrong = lines.flatMap((line) => {
      const [form = '', expected = ''] = line.split(' → ');
      const marks = readDurations(form, tokenize(form), language);
      const read = marks.map(reading).join(' ; ');
      return read === expected ? [] : [`${form}: ${read || 'nothing'}, not ${expected}`];
    });
    assert.deepEqual(wrong, []);
  });
}
