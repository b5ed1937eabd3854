/** Every form of the fact pack is read whole and resolved right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMS } from './forms.js';
import { NAMES, read } from './read.js';
import { findReferences } from '../../../server/src/core/law/references/find-references.js';

for (const [row, forms, canonical, status = 'ok'] of FORMS) {
  for (const form of forms) {
    test(`${row}: ${form}`, () => {
      const { references } = read(form);
      assert.deepEqual(
        references.flatMap((reference) => reference.canonical),
        canonical,
      );
      const worst = references.map((reference) => reference.status).find((each) => each !== 'ok') ?? 'ok';
      assert.equal(worst, status === 'misform' ? 'ok' : status);
      assert.equal(
        references.some(({ mark }) => mark.misform),
        status === 'misform',
      );
    });
  }
}

test('nothing in a sentence is lost behind a form, and the words are exactly those of the form', () => {
  for (const [row, forms, canonical] of FORMS) {
    for (const form of forms) {
      if (canonical.length > 1 || /^jf|\)$/.test(form)) continue;
      const text = `Dette følger av ${form}.`;
      const [mark] = findReferences(text, NAMES);
      assert.equal(mark && text.slice(mark.start, mark.end), form, row);
    }
  }
});
