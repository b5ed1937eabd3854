/** What reading references costs: little, and no more than the text is long, whatever it holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReferences } from '../../../server/src/core/law/references/find-references.js';
import { NAMES } from './read.js';
import { SENTENCES_EN } from './sentences-en.js';
import { SENTENCES_NB } from './sentences-nb.js';

const plain = (sentence: string) => sentence.replace(/⟦([^⟦|⟧]*)\|[^⟦⟧]*⟧/g, '$1');
const FILLER =
  ' Vi samler inn navn og adresse når du handler, og bruker dem til å levere varene dine. We keep your name for as long as you are a customer.';

const bestOf = (runs: number, work: () => void): number => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

test('1,000 words with twelve references are read in a fraction of a millisecond', () => {
  const text = [...SENTENCES_NB.slice(0, 6), ...SENTENCES_EN.slice(0, 6)]
    .map((sentence) => plain(sentence) + FILLER.repeat(3))
    .join(' ');
  const words = text.split(/\s+/).length;
  for (let warm = 0; warm < 300; warm++) findReferences(text, NAMES);
  const time = (bestOf(50, () => findReferences(text, NAMES)) * 1000) / words;
  console.log(`references: ${time.toFixed(3)} ms per 1,000 words`);
  assert.ok(time < 2, `${time} ms`);
});

test('hostile text costs no more than its length', () => {
  for (const piece of [
    'artikkel 6 nr. 1 bokstav a, ',
    'GDPR (',
    'i i i ',
    'point (f) of ',
    'jf. ',
    '§ 5 - ',
    '(a) ',
    'Article 6, 7, ',
    'av 15. ',
    'Act of ',
  ]) {
    const time = (count: number) => bestOf(3, () => findReferences(piece.repeat(count), NAMES));
    const [short, long] = [time(2000), time(16000)];
    assert.ok(long < Math.max(short * 40, 60), `${piece}: ${short} ms, then ${long} ms for eight times the text`);
  }
});
