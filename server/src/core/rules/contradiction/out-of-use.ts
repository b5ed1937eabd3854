/** Rows of a table that name something only to say that it is not in use. */
import type { Block } from '../../document/block.js';
import type { Reading } from '../../reading/reading.js';

/** Whether a cell of the same row says «Ikke i bruk», “Not active”, «Nei». */
export function isOutOfUse(block: Block, { blocks }: Reading): boolean {
  if (block.kind !== 'cell') return false;
  const head = block.rowHead ?? block;
  const at = head.index - blocks[0]!.index;
  return blocks
    .slice(Math.max(0, at), Math.max(0, at) + 8)
    .some(
      (cell) =>
        (cell === head || cell.rowHead === head) &&
        /^(?:ikke|ikkje|not) (?:i |in )?(?:bruk|use|aktiv|active)|^(?:nei|no|ingen|inga|none)\W*$/iu.test(cell.text),
    );
}
