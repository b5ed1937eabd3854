/** Readings of one block by itself, kept as long as the block's text stays. */
import type { Block, RawBlock } from '../document/block.js';
import type { Marks } from '../marking/marks.js';

/**
 * What `reader` says of a block, worked out once while its text is the same, keystroke after keystroke.
 * The reader may look at the block's text, marks, cell and links, but not at its place (section, lead-in, label, kind), and must not
 * keep the block itself in what it returns.
 */
export function perBlock<T>(block: Block, reader: (block: Block) => T): T {
  const known = kept.get(block.raw) ?? new Map<(block: Block) => unknown, { marks: Marks; value: unknown }>();
  kept.set(block.raw, known);
  const last = known.get(reader);
  if (last && last.marks === block.marks) return last.value as T;
  const value = reader(block);
  known.set(reader, { marks: block.marks, value });
  return value;
}

const kept = new WeakMap<RawBlock, Map<(block: Block) => unknown, { marks: Marks; value: unknown }>>();
