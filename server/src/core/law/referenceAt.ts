/** The reference to law at a place in the text. */
import { spanIn } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import { lawReferences } from '../facts/references.js';
import type { Reading } from '../reading/reading.js';

/** A reference as a canonical `LawRef`, and the words that make it. */
export interface ReferenceAt {
  readonly ref: string;
  readonly span: Span;
}

/** What the words at `offset` cite, resolved in their place; in a list of articles, the one under the cursor. */
export function referenceAt(reading: Reading, offset: number): ReferenceAt | undefined {
  const { document } = reading;
  for (const { value, block, start, end } of reading.of(lawReferences)) {
    if (block.span.end < offset || block.span.start > offset) continue;
    const span = spanIn(document, block, start, end);
    if (offset < span.start || offset > span.end) continue;
    const { targets, canonical, act } = value.resolution;
    const under = targets.find(({ target }) => {
      const words = spanIn(document, block, target.start, target.end);
      return words.start <= offset && offset <= words.end;
    });
    const ref = under?.canonical[0] ?? canonical[0] ?? act;
    return ref === undefined ? undefined : { ref, span };
  }
  return undefined;
}
