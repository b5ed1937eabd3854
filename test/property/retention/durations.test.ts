/** Any length, printed in any style and language, is read back as itself. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import '../../harness/seed.js';
import {
  agree,
  compare,
  fromIso,
  isoOf,
  periodOf,
  type Period,
  type Unit,
} from '../../../server/src/core/facts/durations/period.js';
import { printPeriod } from '../../../server/src/core/facts/durations/print.js';
import { readDurations } from '../../../server/src/core/facts/durations/readDurations.js';
import { LANGUAGES } from '../../../server/src/core/languages/language.js';
import { tokenize } from '../../../server/src/core/marking/tokens.js';

const language = fc.constantFrom(...LANGUAGES);
const style = fc.constantFrom('figure' as const, 'word' as const);
const unit = fc.constantFrom<Unit>('years', 'months', 'weeks', 'days', 'hours', 'minutes');
const amount = fc.integer({ min: 1, max: 120 });
const simple = fc.tuple(amount, unit).map(([count, of]) => periodOf(count, of));
const mixed = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 11 }))
  .map(([years, months]): Period => ({ ...periodOf(years, 'years'), months }));
const period = fc.oneof(simple, mixed);

test('a printed length is read back as itself', () => {
  fc.assert(
    fc.property(period, language, style, (length, of, how) => {
      const text = printPeriod(length, of, how);
      const marks = readDurations(text, tokenize(text), of);
      assert.deepEqual(
        marks.map(({ min }) => isoOf(min)),
        [isoOf(length)],
        text,
      );
      assert.equal(marks[0]!.bound, 'exact');
      assert.deepEqual([marks[0]!.start, marks[0]!.end], [0, text.length]);
    }),
    { numRuns: 2000 },
  );
});

test('a printed length is read back inside a sentence, with its bound', () => {
  const frames = {
    nb: ['Vi lagrer det i inntil ', ' etter kjøpet.', 'Vi lagrer det i minst ', '.'],
    nn: ['Vi lagrar det i inntil ', ' etter kjøpet.', 'Vi lagrar det i minst ', '.'],
    en: ['We keep it for up to ', ' after the purchase.', 'We keep it for at least ', '.'],
  } as const;
  fc.assert(
    fc.property(period, language, style, fc.boolean(), (length, of, how, most) => {
      const [a, b, c, d] = frames[of];
      const text = (most ? a : c) + printPeriod(length, of, how) + (most ? b : d);
      const [mark] = readDurations(text, tokenize(text), of);
      assert.equal(isoOf(mark!.min), isoOf(length), text);
      assert.equal(mark!.bound, most ? 'at-most' : 'at-least', text);
    }),
    { numRuns: 1000 },
  );
});

test('ISO 8601 is read back, agreement is symmetric, and comparing is the other way round', () => {
  fc.assert(
    fc.property(period, period, (a, b) => {
      assert.deepEqual(fromIso(isoOf(a)), a);
      assert.equal(agree(a, b), agree(b, a));
      assert.ok(agree(a, a));
      assert.equal(Math.sign(compare(a, b)), -Math.sign(compare(b, a)) + 0);
    }),
    { numRuns: 2000 },
  );
});

test('lengths that are the same by the calendar agree, others do not', () => {
  const same =
    'P1Y P12M, P90D P3M, P1Y P52W, P1M P30D, P36M P3Y, P7D P1W, PT24H P1D, P6M P180D, P1Y P365D, P18M P1Y6M, P2Y P104W, P4W P28D';
  const different =
    'P1Y P18M, P3M P60D, P3Y P36D, P7D P14D, P1M P1Y, P30D P90D, P6M P1Y, P5Y P10Y, P2M P90D, P1D PT48H, P12M P14M';
  const pairs = (list: string): readonly (readonly [Period, Period])[] =>
    list.split(', ').map((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return [fromIso(a)!, fromIso(b)!];
    });
  for (const [a, b] of pairs(same)) assert.ok(agree(a, b), `${isoOf(a)} and ${isoOf(b)}`);
  for (const [a, b] of pairs(different)) assert.ok(!agree(a, b), `${isoOf(a)} and ${isoOf(b)}`);
});

test('reading a text of any kind never fails, and every mark lies in it, in order', () => {
  const word = fc.constantFrom(
    '3',
    'tre',
    '(3)',
    '–',
    'til',
    'år',
    'måneder',
    'months',
    'og',
    'et',
    'halvt',
    'inntil',
    'minst',
    '½',
    '3,5',
    '.',
    ',',
    '(',
    ')',
    '24t',
    'two',
    'a',
    'half',
    '36mnd',
    '\u00a0',
    'å',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), language, (words, of) => {
      const text = words.join(' ');
      let last = 0;
      for (const { start, end, from, to } of readDurations(text, tokenize(text), of)) {
        assert.ok(from <= start && start < end && end <= to && to <= text.length && start >= last);
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});
