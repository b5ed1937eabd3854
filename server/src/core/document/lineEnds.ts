/** Windows line ends: blocks are read from a text that has `\n` alone, and led back to where they stand. */
import type { RawBlock } from './block.js';

/** A text with `\n` for every line end, and where in it a `\r` was left out (the offsets of the `\n` behind it). */
export interface Unified {
  readonly text: string;
  readonly leftOut: readonly number[];
}

/** Unifies the line ends of a chunk; a lone `\r` becomes `\n`. */
export function unifyLineEnds(text: string): Unified {
  if (!text.includes('\r')) return { text, leftOut: [] };
  const leftOut: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) leftOut.push(at - leftOut.length);
  return { text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), leftOut };
}

/** A block of the unified text as a block of the text before. */
export function leadBack(block: RawBlock, { leftOut }: Unified): RawBlock {
  if (leftOut.length === 0) return block;
  const { runs, text } = block.plain;
  const back: number[] = [];
  for (let index = 0; index < runs.length; index += 2) {
    const [offset, source] = [runs[index]!, runs[index + 1]!];
    const length = (runs[index + 2] ?? text.length) - offset;
    back.push(offset, source + countUpTo(leftOut, source));
    // a run that goes on over a line end steps over the sign that was left out
    for (const at of leftOut)
      if (at > source && at < source + length) back.push(offset + at - source, at + countUpTo(leftOut, at));
  }
  const { start, end } = block.span;
  return {
    ...block,
    span: { start: start + countUpTo(leftOut, start), end: end + countUpTo(leftOut, end - 1) },
    plain: { text, runs: back },
  };
}

/** How many offsets are at or before `at`. */
function countUpTo(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
