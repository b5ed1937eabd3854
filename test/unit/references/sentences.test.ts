/** References in sentences: exactly their words, resolved; and nothing where something only looks like one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCrossReferences } from '../../../server/src/core/law/references/cross-references.js';
import { LOOKALIKES } from './lookalikes.js';
import { NAMES, read } from './read.js';
import { SENTENCES_EN } from './sentences-en.js';
import { SENTENCES_NB } from './sentences-nb.js';
import { SENTENCES_NN } from './sentences-nn.js';

const MARKED = /⟦([^⟦|⟧]*)\|([^⟦!⟧]*)(?:!(\w+))?⟧/g;

for (const sentence of [...SENTENCES_NB, ...SENTENCES_NN, ...SENTENCES_EN]) {
  const text = sentence.replace(MARKED, '$1');
  test(text, () => {
    const wanted = [...sentence.matchAll(MARKED)].map(([, words, canonical, status = 'ok']) => ({
      words,
      canonical,
      status,
    }));
    const found = read(text).references.map(({ mark, canonical, status }) => ({
      words: text.slice(mark.start, mark.end),
      canonical: canonical.join(';'),
      status,
    }));
    assert.deepEqual(found, wanted);
  });
}

for (const [text, cross] of LOOKALIKES) {
  test(`no reference: ${text}`, () => {
    assert.deepEqual(
      read(text).references.map(({ mark }) => text.slice(mark.start, mark.end)),
      [],
    );
    const places = findCrossReferences(text, NAMES).flatMap(({ targets }) =>
      targets.map(({ label, to }) => (to ? `${label}-${to}` : label)),
    );
    assert.equal(places.join(';'), cross ?? '');
  });
}

test('there are as many as the project promises', () => {
  assert.ok(SENTENCES_NB.length + SENTENCES_NN.length + SENTENCES_EN.length >= 160);
  assert.ok(LOOKALIKES.length >= 60);
});

test('a law is no place of the document, and a title in quotes is one', () => {
  for (const text of [
    'se § 13 i bokføringsloven',
    'see section 5 of the Personal Data Act',
    'jf. personopplysningsloven § 5',
    'kapittel V i GDPR',
  ]) {
    assert.deepEqual(findCrossReferences(text, NAMES), [], text);
  }
  const [mark] = findCrossReferences('Les mer: se avsnittet «Dine rettigheter» nedenfor.', NAMES);
  assert.equal(mark?.title, 'Dine rettigheter');
});
