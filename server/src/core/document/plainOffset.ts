/** Where a place of the source stands in the words of its block. */
import type { Block } from './block.js';
import { toSource } from './plainText.js';

/** Offset in the block's text of a source offset; that of the next character where it stands on markup. */
export function plainOffset({ raw: { plain }, base }: Block, offset: number): number {
  let [low, high] = [0, plain.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (base + toSource(plain, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
