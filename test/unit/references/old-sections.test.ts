/** A section of the repealed act is mended to its place today, with the act's whole name and number. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { applyEdits } from '../../harness/edits.js';

const MENDED: readonly (readonly [text: string, ...mended: string[]])[] = [
  [
    'Du har rett til innsyn etter personopplysningsloven av 2000 § 18.',
    'Du har rett til innsyn etter GDPR artikkel 15.',
  ],
  [
    'Retting følger av § 27 i personopplysningsloven av 14. april 2000 nr. 31.',
    'Retting følger av GDPR artikkel 16.',
    'Retting følger av GDPR artikkel 17.',
  ],
  [
    'You have a right of access under section 18 of the Personal Data Act of 2000.',
    'You have a right of access under Article 15 GDPR.',
  ],
];

for (const [text, ...mended] of MENDED)
  test(`mended: ${text}`, () => {
    const { findings } = analyse(text, { policy: true });
    const stale = findings.filter(({ rule }) => rule === 'reference/stale');
    assert.equal(stale.length, 1);
    assert.deepEqual(
      stale[0]!.fixes().map(({ edits }) => applyEdits(text, edits)),
      mended,
    );
  });
