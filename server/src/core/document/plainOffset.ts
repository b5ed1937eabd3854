/** From a place in the source to the words of the block that stand there. */
import { blockAt, spanIn, type PolicyDocument } from './policyDocument.js';
import type { Block } from './block.js';

/** The block at a source offset, and the first of `marks` (spans in its text) whose source span holds the offset. */
export function markAt<M extends { readonly start: number; readonly end: number }>(
  document: PolicyDocument,
  offset: number,
  marksOf: (block: Block) => Iterable<M>,
): { readonly block: Block; readonly mark: M; readonly start: number; readonly end: number } | undefined {
  const block = blockAt(document, offset);
  if (!block) return undefined;
  for (const mark of marksOf(block)) {
    const { start, end } = spanIn(document, block, mark.start, mark.end);
    if (start <= offset && offset <= end) return { block, mark, start, end };
  }
  return undefined;
}
