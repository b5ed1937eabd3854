/** A cue phrase where it stands, and the sentence around it. */
import type { Block } from '../document/block.js';
import type { Cue } from '../marking/cue.js';
import type { CueMatch } from '../marking/lexicon.js';
import type { Marks } from '../marking/marks.js';

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
  const sentences: Sentence[] = [];
  const count = block.marks.tokens.sentenceSpans.length / 2;
  for (let index = 0; index < count; index++) sentences.push(sentenceAt(block, index));
  return sentences;
}

/** The words of a sentence. */
export const textOf = ({ block, start, end }: Sentence): string => block.text.slice(start, end);

/** All hits of `cues` in a block (and, where given, in one of its sentences), in order. */
export function hitsIn(block: Block, cues: Cue | readonly Cue[], sentence?: number): readonly Hit[] {
  const matches = matchesOf(block);
  if (!isList(cues)) return toHits(block, matches.get(cues.id), sentence);
  if (matches.size === 0) return NO_HITS;
  const found: (readonly Hit[])[] = [];
  for (const id of presentIn(matches, cues)) {
    const hits = toHits(block, matches.get(id), sentence);
    if (hits.length > 0) found.push(hits);
  }
  return found.length < 2 ? (found[0] ?? NO_HITS) : found.flat().sort((a, b) => a.first - b.first || a.cue - b.cue);
}

/** Whether one of `cues` is found in a block (and sentence). */
export function has(block: Block, cues: Cue | readonly Cue[], sentence?: number): boolean {
  const matches = matchesOf(block);
  if (matches.size === 0) return false;
  const found = ({ id }: Cue): boolean => {
    const list = matches.get(id);
    return (
      list !== undefined &&
      (sentence === undefined || list.some(({ first }) => block.marks.tokens.sentences[first] === sentence))
    );
  };
  return isList(cues) ? cues.some(found) : found(cues);
}

const NO_HITS: readonly Hit[] = [];

/** Lists longer than this are looked up by what the block has, which is less than they ask for. */
const SHORT_LIST = 6;

/** The cues of a list that a block has, by their ids; one that is named twice comes twice. */
function presentIn(matches: ReadonlyMap<number, unknown>, cues: readonly Cue[]): readonly number[] {
  const present: number[] = [];
  const wanted = cues.length > SHORT_LIST && matches.size < cues.length ? wantedIn(cues) : undefined;
  if (wanted?.size === cues.length) {
    for (const id of matches.keys()) if (wanted.has(id)) present.push(id);
  } else for (const { id } of cues) if (matches.has(id)) present.push(id);
  return present;
}

/** The ids of a list of cues, which is a constant of its module where it is long. */
function wantedIn(cues: readonly Cue[]): ReadonlySet<number> {
  const known = wantedIds.get(cues) ?? new Set(cues.map(({ id }) => id));
  wantedIds.set(cues, known);
  return known;
}

const wantedIds = new WeakMap<readonly Cue[], ReadonlySet<number>>();

const isList = (cues: Cue | readonly Cue[]): cues is readonly Cue[] => Array.isArray(cues);

function toHits(block: Block, matches: readonly CueMatch[] | undefined, sentence: number | undefined): readonly Hit[] {
  if (matches === undefined) return NO_HITS;
  const { starts, ends, sentences } = block.marks.tokens;
  const hits: Hit[] = [];
  for (const { cue, first, end } of matches) {
    if (sentence !== undefined && sentences[first] !== sentence) continue;
    hits.push({ cue, block, start: starts[first]!, end: ends[end - 1]!, first, last: end });
  }
  return hits;
}

/** The matches of a block by cue, sorted out once for each text. */
function matchesOf({ marks }: Block): ReadonlyMap<number, readonly CueMatch[]> {
  const known = sorted.get(marks);
  if (known) return known;
  const matches = new Map<number, CueMatch[]>();
  for (const match of marks.cues) {
    const list = matches.get(match.cue);
    if (list) list.push(match);
    else matches.set(match.cue, [match]);
  }
  sorted.set(marks, matches);
  return matches;
}

const sorted = new WeakMap<Marks, ReadonlyMap<number, readonly CueMatch[]>>();

/** Whether one of `cues` is found in the sentence. */
export const says = ({ block, index }: Sentence, cues: Cue | readonly Cue[]): boolean => has(block, cues, index);
