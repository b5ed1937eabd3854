/** Readings of one block by itself, kept as long as the block's text stays. */
import type { Block } from '../document/block.js';

/**
 * What `reader` says of a block, worked out once while its text is the same, keystroke after keystroke.
 * The reader may look at the block's text, marks, cell and links, but not at its place (section, lead-in, label, kind), and must not
 * keep the block itself in what it returns.
 */
export function perBlock<T>(block: Block, reader: (block: Block) => T): T {
  const last = block.said.get(reader);
  if (last && last.marks === block.marks) return last.value as T;
  const value = reader(block);
  block.said.set(reader, { marks: block.marks, value });
  return value;
}
