/** Units: the pieces of a policy between two headings. What is read of one alone is kept for as long as it stays as it is. */
import type { BlockLanguage } from '../languages/language.js';
import type { Block, RawBlock } from './block.js';
import type { BlockCache, TextReading } from './blockCache.js';
import { connect } from './context.js';
import type { Shape } from './headings.js';
import type { Section } from './section.js';
import type { Span } from './span.js';

/** A heading with the blocks directly under it, or what stands before the first heading. */
export interface Unit {
  readonly blocks: readonly BlockInProgress[];
  /** The headings under which it stands, the outermost first; its own is left out. */
  readonly above: readonly Block[];
  /** Whether its outermost heading begins the text, as a title does. */
  readonly titled: boolean;
  /** What has been read of this unit and the headings above it, by whatever reads it. */
  readonly memo: Map<unknown, unknown>;
}

/** What `read` finds in a unit by itself, worked out once while it stays as it is. */
export function ofUnit<T>(unit: Unit, read: (unit: Unit) => T): T {
  if (!unit.memo.has(read)) unit.memo.set(read, read(unit));
  return unit.memo.get(read) as T;
}

/** Where a chunk begins in the newest version of the source: text that moves takes its blocks along. */
export interface ChunkPlace {
  start: number;
}

/** A block as it is kept; `section` and the context are filled in before anybody else sees it. */
export class BlockInProgress implements Block {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly level: number;
  readonly marker: string | undefined;
  readonly language: BlockLanguage;
  raw: RawBlock;
  section = undefined as unknown as Section;
  leadIn: Block | undefined = undefined;
  label: Block | undefined = undefined;
  columnHead: Block | undefined = undefined;
  rowHead: Block | undefined = undefined;
  #said: Block['said'] | undefined = undefined;

  constructor(
    { raw, shape, language }: Pick<Laid, 'raw' | 'shape' | 'language'>,
    public place: ChunkPlace,
    public index: number,
    readonly marks: Block['marks'],
  ) {
    this.kind = shape.kind;
    this.raw = raw;
    this.text = raw.plain.text;
    this.level = shape.level;
    this.marker = raw.marker;
    this.language = language;
  }

  /** Kept by what the chunk says, so that a block that is made anew of the same words has it too. */
  get said(): Block['said'] {
    if (this.#said) return this.#said;
    this.#said = said.get(this.raw) ?? new Map();
    said.set(this.raw, this.#said);
    return this.#said;
  }

  get base(): number {
    return this.place.start;
  }

  get span(): Span {
    const { start, end } = this.raw.span;
    return { start: this.place.start + start, end: this.place.start + end };
  }
}

const said = new WeakMap<RawBlock, Block['said']>();

/** A block of the new version of the text, before it is known whether the last version had it. */
export interface Laid {
  readonly raw: RawBlock;
  readonly place: ChunkPlace;
  readonly reading: TextReading;
  readonly shape: Shape;
  readonly language: BlockLanguage;
}

/**
 * The units of a text. Those of the last version that are still in it are taken over, their blocks with them: a block is the same object
 * from version to version, and knows its place in the newest one only.
 */
export function layUnits(laid: readonly Laid[], last: readonly Unit[], cache: BlockCache): readonly Unit[] {
  const starts = laid.flatMap(({ shape }, index) => (index === 0 || shape.kind === 'heading' ? [index] : []));
  const taken = new Set<Unit>();
  const above: Block[] = [];
  // an edit leaves what stands before it at the same place from the start, and what follows at the same place from the end
  const behind = last.length - starts.length;
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? laid.length;
    const { shape } = laid[from]!;
    if (shape.kind === 'heading') while (above.length > 0 && above[above.length - 1]!.level >= shape.level) above.pop();
    const known = [last[index], last[index + behind]].find(
      (unit) => unit !== undefined && !taken.has(unit) && isSame(unit, laid, from, to, above),
    );
    if (known) {
      taken.add(known);
      known.blocks.forEach((block, offset) => {
        block.index = from + offset;
        block.place = laid[from + offset]!.place;
      });
    }
    const unit = known ?? newUnit(laid.slice(from, to), from, above, cache);
    if (shape.kind === 'heading') above.push(unit.blocks[0]!);
    return unit;
  });
}

function isSame(unit: Unit, laid: readonly Laid[], from: number, to: number, above: readonly Block[]): boolean {
  if (unit.blocks.length !== to - from || unit.above.length !== above.length) return false;
  if (unit.titled !== isTitled(above, from)) return false;
  return (
    unit.above.every((block, index) => block === above[index]) &&
    unit.blocks.every((block, index) => {
      const { raw, place, shape, language } = laid[from + index]!;
      return (
        block.raw === raw &&
        block.kind === shape.kind &&
        block.level === shape.level &&
        block.language === language &&
        // a unit moves as one: places in it stay apart by what they were
        place.start - laid[from]!.place.start === block.base - unit.blocks[0]!.base
      );
    })
  );
}

const isTitled = ([outermost]: readonly Block[], from: number): boolean => (outermost ? outermost.index : from) === 0;

/** A unit that the last version did not have; `heading` is its first block where that is known already. */
export function newUnit(
  laid: readonly Laid[],
  from: number,
  above: readonly Block[],
  cache: BlockCache,
  heading?: BlockInProgress,
): Unit {
  const blocks = laid.map((item, index) =>
    index === 0 && heading
      ? heading
      : new BlockInProgress(item, item.place, from + index, cache.marksOf(item.reading, item.language)),
  );
  connect(blocks);
  return { blocks, above: [...above], titled: isTitled(above, from), memo: new Map() };
}
