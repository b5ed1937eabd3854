/** A cue phrase where it stands, and the sentence around it. */
import type { Block } from '../document/block.js';
import type { Cue } from '../marking/cue.js';

/** One sentence of a block: offsets (UTF-16) in the block's text, and its tokens `[first, last)`. */
export interface Sentence {
  readonly block: Block;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** A phrase found in a block: offsets in the block's text, tokens `[first, last)`. */
export interface Hit {
  readonly cue: number;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The sentence in which a hit (or anything with a block and a first token) stands. */
export function sentenceOf({ block, first }: Pick<Hit, 'block' | 'first'>): Sentence {
  const { sentences } = block.marks.tokens;
  return sentenceAt(block, sentences[first] ?? 0);
}

/** The sentence of a block by its index. */
export function sentenceAt(block: Block, index: number): Sentence {
  const { sentenceSpans } = block.marks.tokens;
  return { block, index, start: sentenceSpans[index * 2] ?? 0, end: sentenceSpans[index * 2 + 1] ?? block.text.length };
}

/** All sentences of a block. */
export function sentencesOf(block: Block): readonly Sentence[] {
  return Array.from({ length: block.marks.tokens.sentenceSpans.length / 2 }, (_, index) => sentenceAt(block, index));
}

/** The words of a sentence. */
export const textOf = ({ block, start, end }: Sentence): string => block.text.slice(start, end);

/** All hits of `cues` in a block (and, where given, in one of its sentences), in order. */
export function hitsIn(block: Block, cues: Cue | readonly Cue[], sentence?: number): readonly Hit[] {
  const wanted = Array.isArray(cues) ? (cues as readonly Cue[]) : [cues as Cue];
  const { tokens, cues: matches } = block.marks;
  const hits: Hit[] = [];
  for (const { cue, first, end } of matches) {
    if (!wanted.some(({ id }) => id === cue)) continue;
    if (sentence !== undefined && tokens.sentences[first] !== sentence) continue;
    hits.push({ cue, block, start: tokens.starts[first]!, end: tokens.ends[end - 1]!, first, last: end });
  }
  return hits;
}

/** Whether one of `cues` is found in a block (and sentence). */
export const has = (block: Block, cues: Cue | readonly Cue[], sentence?: number): boolean => hitsIn(block, cues, sentence).length > 0;

/** Whether one of `cues` is found in the sentence. */
export const says = ({ block, index }: Sentence, cues: Cue | readonly Cue[]): boolean => has(block, cues, index);
