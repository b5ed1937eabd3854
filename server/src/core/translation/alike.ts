/** Whether what a block says has its like in the other version, as far as the shape of both tells. */
import type { Block } from '../document/block.js';
import { sentencesOf } from '../reading/hit.js';
import type { Pair } from './pair.js';

/**
 * Whether the corresponding section has the same blocks, and the block in the same place as many sentences of about the same
 * length: then it is a translation, and what a reader finds in one of them only is in the wording. With `listed`, both must
 * also join as many things by commas and «og».
 */
export function hasLike({ counterpart }: Pair, block: Block, listed = false): boolean {
  const section = counterpart(block.section);
  if (!section || section.blocks.length !== block.section.blocks.length) return false;
  const at = block.section.blocks.indexOf(block);
  const like = at < 0 ? section.heading : section.blocks[at];
  if (like?.kind !== block.kind || !isTranslation(block, like) || hasFigures(block) !== hasFigures(like)) return false;
  return !listed || joints(block) === joints(like);
}

/** How far the lengths of two translations may be apart, in words. */
const APART = 1.7;
/** A few words more or less in a short sentence. */
const SLACK = 4;

function isTranslation(one: Block, other: Block): boolean {
  const [a, b] = [one, other].map(({ marks }) => marks.tokens.words.length + SLACK);
  return sentencesOf(one).length === sentencesOf(other).length && a! < b! * APART && b! < a! * APART;
}

const hasFigures = ({ text }: Block): boolean => /(?<![\p{L}\d])\d/u.test(text);

/** Commas before a joint count with it: “a, b, and c” has as many as «a, b og c». */
const joints = ({ text }: Block): number =>
  [...text.matchAll(/, (?:og|and|eller|or|samt)(?!\p{L})|[,;]|(?<!\p{L})(?:og|and|eller|or|samt)(?!\p{L})/giu)].length;
