/** Reads a version in which only the words of one chunk are others than in the last: what stands around it is moved, and nothing else. */
import type { Language } from '../languages/language.js';
import type { RawBlock } from './block.js';
import type { BlockCache, ChunkReading } from './blockCache.js';
import { copyOf, splitChunks, type Chunk } from './chunks.js';
import { readFrontMatter } from './frontMatter.js';
import type { Replaced } from './gathered.js';
import { roleOf } from './headings.js';
import type { PolicyDocument } from './policyDocument.js';
import type { SectionInProgress } from './sectionTree.js';
import { newUnit, type BlockInProgress, type ChunkPlace, type Laid, type Unit } from './units.js';
import { countWords, languageIn, mainLanguage, type WordCounts } from './words.js';

/** A chunk where it stands in the newest version, and as it was read. */
export interface PlacedChunk {
  readonly chunk: Pick<Chunk, 'kind' | 'text'>;
  readonly place: ChunkPlace;
  readonly reading: ChunkReading;
  /** The index of its first block. */
  readonly first: number;
}

/** What a version is read from when the next one differs by little. */
export interface LastVersion {
  /** The language that the caller named. */
  readonly asked: Language | undefined;
  readonly chunks: readonly PlacedChunk[];
  readonly laid: readonly Laid[];
  readonly words: WordCounts;
  readonly document: PolicyDocument;
  readonly root: SectionInProgress;
  readonly sections: readonly SectionInProgress[];
}

/**
 * The new version, where each block still is what it was and stands where it stood; undefined where that is not so, and nothing has
 * been touched. The blocks around the change are the same objects as before, moved.
 */
export function readTyped(
  source: string,
  last: LastVersion,
  cache: BlockCache,
  asked: Language | undefined,
): LastVersion | undefined {
  if (asked !== last.asked || cache.gathered.version !== last.document.version) return undefined;
  const edit = editBetween(last.document.source, source);
  if (!edit) return last;
  const at = chunkWith(last, edit);
  if (at < 0 || readFrontMatter(source, cache.parseYaml).end !== last.document.frontMatter.end) return undefined;
  const known = last.chunks[at]!;
  const chunk = chunkNow(source, known, edit);
  if (!chunk) return undefined;
  const reading = cache.readInstead(chunk, known.chunk, known.reading);
  const laid = layAgain(last, known, reading);
  if (!laid) return undefined;
  const range = [known.first, known.first + reading.blocks.length] as const;
  const words = countWords(laid.slice(...range), last.words, last.laid.slice(...range));
  const main = last.document.frontMatter.language ?? asked ?? mainLanguage(words);
  if (main !== last.document.language) return undefined;
  const units = unitsIn(last.document.units, ...range);
  const headings = units.map((unit) => headingOf(unit, laid, edit));
  if (headings.includes(undefined)) return undefined;
  for (const { place } of last.chunks.slice(at + 1)) place.start += edit.by;
  const replaced = units.map((old, index) => replace(old, laid, headings[index] || undefined, cache));
  const chunks = last.chunks.slice();
  chunks[at] = { ...known, chunk, reading };
  return { ...last, chunks, laid, words, document: withUnits(last, replaced, edit, source, words, cache) };
}

/** What lies between the beginning and the end that two texts share. */
interface Edit {
  readonly start: number;
  /** In the text of before. */
  readonly end: number;
  /** How much longer the new text is. */
  readonly by: number;
}

/** Where two texts differ; undefined where they don't. */
function editBetween(before: string, now: string): Edit | undefined {
  if (before === now) return undefined;
  const shorter = Math.min(before.length, now.length);
  const by = now.length - before.length;
  const same = (from: number, to: number, shift: number): boolean =>
    before.slice(from, to) === now.slice(from + shift, to + shift);
  // whole pieces are compared at once, by the machine
  let start = 0;
  while (start + PIECE <= shorter && same(start, start + PIECE, 0)) start += PIECE;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  const least = Math.max(start, start - by);
  let end = before.length;
  while (end - PIECE >= least && same(end - PIECE, end, by)) end -= PIECE;
  while (end > least && before.charCodeAt(end - 1) === now.charCodeAt(end - 1 + by)) end--;
  return { start, end, by };
}

/** Characters. */
const PIECE = 4096;

/** The chunk in which an edit lies with both its ends, -1 where there is none. */
function chunkWith({ chunks, document }: LastVersion, { start, end }: Edit): number {
  const at = lastUpTo(chunks, ({ place }) => place.start, start);
  const found = chunks[at];
  if (!found || found.chunk.kind !== 'text' || found.place.start > start) return -1;
  const close = found.place.start + found.chunk.text.length;
  // the end of its last line belongs to what keeps it apart from the next one
  return end < close || (end === close && close === document.source.length) ? at : -1;
}

/** The index of the last item whose offset is not greater than `offset`; 0 where there is none. */
function lastUpTo<T>(items: readonly T[], offsetOf: (item: T) => number, offset: number): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsetOf(items[middle]!) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The chunk as it is now, where it still is one. */
function chunkNow(source: string, { chunk: { text: before }, place }: PlacedChunk, { by }: Edit): Chunk | undefined {
  const { start } = place;
  const text = copyOf(source.slice(start, start + before.length + by));
  const [chunk, ...more] = splitChunks(text, 0);
  const isOne = chunk !== undefined && more.length === 0 && chunk.kind === 'text' && chunk.text.length === text.length;
  return isOne ? { start, text, kind: 'text' } : undefined;
}

/** The blocks with those of the chunk as they are now; undefined where one of them is another kind of block than before. */
function layAgain(
  { laid, document }: LastVersion,
  { first, place }: PlacedChunk,
  now: ChunkReading,
): readonly Laid[] | undefined {
  const all = laid.slice();
  for (const [index, raw] of now.blocks.entries()) {
    const before = laid[first + index];
    if (before?.place !== place || before.raw.kind !== raw.kind || before.raw.level !== raw.level) return undefined;
    const reading = now.texts[index]!;
    const language = languageIn(document.language, raw, reading);
    all[first + index] = { raw, place, reading, shape: before.shape, language };
  }
  const next = first + now.blocks.length;
  if (laid[next]?.place === place) return undefined;
  for (let index = first - 1; index <= next; index++) {
    const [was, is] = [roleOf(laid, index), roleOf(all, index)];
    if (was?.style !== is?.style || was?.level !== is?.level || was?.number !== is?.number || was?.name !== is?.name)
      return undefined;
  }
  return all;
}

/** The units with blocks in a range of indices. */
function unitsIn(units: readonly Unit[], from: number, to: number): readonly Unit[] {
  const found: Unit[] = [];
  const indexOf = ({ blocks }: Unit): number => blocks[0]!.index;
  for (let at = lastUpTo(units, indexOf, from); at < units.length && indexOf(units[at]!) < to; at++)
    found.push(units[at]!);
  return found;
}

/** The heading of a unit, which stays; false where it has none, undefined where its words have changed: more than the unit stands under it. */
function headingOf(
  { blocks: [block] }: Unit,
  laid: readonly Laid[],
  { start, end }: Edit,
): BlockInProgress | false | undefined {
  if (block?.kind !== 'heading') return false;
  const from = block.span.start;
  if (from === start || (start < from && from < end)) return undefined;
  const { raw, language } = laid[block.index]!;
  return saysTheSame(block.raw, raw) && block.language === language ? block : undefined;
}

/** Whether two blocks say the same, wherever in their chunks they stand. */
export const saysTheSame = (a: RawBlock, b: RawBlock): boolean =>
  a === b ||
  (a.plain.text === b.plain.text &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.style === b.style &&
    a.marker === b.marker &&
    JSON.stringify([a.cell, a.links]) === JSON.stringify([b.cell, b.links]));

function replace(old: Unit, laid: readonly Laid[], heading: BlockInProgress | undefined, cache: BlockCache): Replaced {
  const { index: from, section } = old.blocks[0]!;
  if (heading) heading.raw = laid[from]!.raw;
  const unit = newUnit(laid.slice(from, from + old.blocks.length), from, old.above, cache, heading);
  for (const block of unit.blocks) block.section = section;
  (section as SectionInProgress).blocks = unit.blocks.slice(heading ? 1 : 0);
  return { old, unit };
}

/** The version with some units in the place of others. */
function withUnits(
  { document, root, sections }: LastVersion,
  replaced: readonly Replaced[],
  { start, by }: Edit,
  source: string,
  words: WordCounts,
  cache: BlockCache,
): PolicyDocument {
  const blocks = document.blocks.slice();
  const units = document.units.slice();
  for (const { old, unit } of replaced) {
    units[units.indexOf(old)] = unit;
    for (const block of unit.blocks) blocks[block.index] = block;
  }
  for (const { span } of [root, ...sections]) {
    if (span.start > start) span.start += by;
    if (span.end > start) span.end += by;
  }
  cache.gathered.replace(units, replaced);
  cache.stay(units);
  const { version } = cache.gathered;
  const characterAt = (offset: number): string => source[offset] ?? '';
  return { ...document, source, wordsIn: words.own, blocks, units, version, characterAt };
}
