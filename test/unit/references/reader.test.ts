/** What the reader promises for any text: spans inside the text, in order, no overlap. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../harness/seed.js';
import { findCrossReferences } from '../../../server/src/core/law/references/cross-references.js';
import { findReferences } from '../../../server/src/core/law/references/find-references.js';
import { NAMES } from './read.js';

const PIECES =
  'artikkel|art.|Article|§|§§|6|13|(1)|(f)|f)|bokstav|a|og|,|nr.|1|-|–|til|GDPR|personopplysningsloven|Personal Data Act|i|of|the|point|første|ledd|jf.|(|)|.|å|\u00ad|2016/679|av|2000|UK|section|kapittel|V|Recital|se|punkt|«|»'.split(
    '|',
  );
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(' '));

test('spans lie in the text, in order and apart; targets lie in their mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const mark of findReferences(text, NAMES)) {
        assert.ok(mark.start >= last && mark.end > mark.start && mark.end <= text.length);
        last = mark.end;
        for (const target of mark.targets)
          assert.ok(target.start >= mark.start && target.end <= mark.end && target.end > target.start);
      }
      for (const { start, end } of findCrossReferences(text, NAMES)) assert.ok(start < end && end <= text.length);
    }),
    { numRuns: 3000 },
  );
});
