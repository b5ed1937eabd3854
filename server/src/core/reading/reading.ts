/** Interpreting: marks in their place. Facts are read from here, each kind once for a version of the text. */
import type { Block } from '../document/block.js';
import type { PolicyDocument } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import { ofUnit, type Unit } from '../document/units.js';
import type { Cue } from '../marking/cue.js';
import { DEFAULT_OPTIONS, type Options } from '../options.js';
import type { Fact, FactKind } from './fact.js';
import { DocumentView } from './documentView.js';
import type { Hit } from './hit.js';
import { Kept } from './kept.js';

/** One version of a policy as it is interpreted, or one unit of it by itself. */
export class Reading {
  /** Kinds of facts whose reader failed, with the error's name: nothing of the text. */
  readonly failures: { readonly kind: string; readonly error: string }[];
  readonly document: PolicyDocument;
  readonly #own: PolicyDocument;
  readonly #kept: Kept;
  readonly #memo = new Map<unknown, unknown>();
  readonly #units = new Map<Unit, Reading>();

  constructor(
    document: PolicyDocument,
    readonly options: Options,
    /** What was worked out of the versions before. */
    kept: Kept = new Kept(),
    /** The unit that is read by itself, and for whom; undefined where the whole document is. */
    readonly unit?: Unit,
    whole?: Reading,
  ) {
    this.#own = whole ? whole.#own : document;
    this.#kept = kept;
    this.failures = whole?.failures ?? [];
    this.document = whole ? document : new DocumentView(document, () => kept.noteText());
    if (!whole) kept.begin(document.version, document.gathered.since, options);
  }

  /** The document as it is, for those who only look up where something stands: what they see is not taken down. */
  get places(): PolicyDocument {
    return this.#own;
  }

  /** Headings and how they stand below each other. Who looks at the text under them asks `document` for its sections. */
  get outline(): Pick<PolicyDocument, 'root' | 'sections'> {
    return this.#own;
  }

  /** How many blocks the document has. */
  get blockCount(): number {
    return this.#own.blocks.length;
  }

  /** The blocks of the document from one index up to another: whoever needs some of them asks for those alone. */
  blocksIn(from: number, to: number): readonly Block[] {
    const first = Math.max(0, from);
    const blocks = this.#own.blocks.slice(first, Math.max(first, to));
    blocks.forEach((block, offset) => this.#kept.note(-1 - first - offset, block));
    return blocks;
  }

  /** What is read: all blocks of the document, or those of the unit. */
  get blocks(): readonly Block[] {
    return this.unit?.blocks ?? this.document.blocks;
  }

  /** All hits of the cues in prose, in the order of the text; where two begin at the same place, that of the earlier cue comes first. */
  hits(...cues: readonly Cue[]): readonly Hit[] {
    const lists: (readonly Hit[])[] = [];
    for (const { id } of cues) {
      const hits = this.hitsOf(id);
      if (hits.length > 0) lists.push(hits);
    }
    return mergeAll(lists, 0, lists.length);
  }

  /** All hits of the cue with this number. */
  hitsOf(id: number): readonly Hit[] {
    const read = (unit: Unit): readonly Hit[] => ofUnit(unit, indexHits).get(id) ?? NOTHING;
    return this.#inUnits<Hit>(id, read, read);
  }

  /** The sections that are read: all that have a heading, or that of the unit. */
  get sections(): readonly Section[] {
    const own = this.unit?.blocks[0]?.section;
    if (!own) return this.document.sections;
    return own.heading ? [own] : [];
  }

  /** The units that are read. */
  get units(): readonly Unit[] {
    return this.unit ? [this.unit] : this.document.units;
  }

  /** The facts of a kind, read on first demand. */
  of<T>(kind: FactKind<T>): readonly Fact<T>[] {
    try {
      // a kind that asks for itself sees nothing, instead of going round in circles
      return this.kept(kind, kind.local ? (reading) => reading.eachUnit(kind.read) : kind.read) ?? NOTHING;
    } catch (error) {
      if (!this.failures.some((failure) => failure.kind === kind.kind))
        this.failures.push({ kind: kind.kind, error: error instanceof Error ? error.name : 'unknown' });
      return NOTHING;
    }
  }

  /**
   * What `read` finds in each unit, in the order of the text; kept for every unit that stays as it is, keystroke after keystroke.
   * `read` may look at the unit's blocks and the headings above them, and at nothing else: not at other units, options or offsets in the source.
   */
  eachUnit<T>(read: (unit: Reading) => readonly T[]): readonly T[] {
    const known = (unit: Unit): readonly T[] | undefined => unit.memo.get(read) as readonly T[] | undefined;
    const readUnit = (unit: Unit): readonly T[] => {
      let found = known(unit);
      if (found === undefined) unit.memo.set(read, (found = read(this.#readingOf(unit))));
      return found;
    };
    return this.#inUnits(read, readUnit, known);
  }

  /** The reading of one unit: the same for all who read it. */
  #readingOf(unit: Unit): Reading {
    if (unit === this.unit) return this;
    let reading = this.#units.get(unit);
    if (!reading)
      this.#units.set(unit, (reading = new Reading(this.document, DEFAULT_OPTIONS, this.#kept, unit, this)));
    return reading;
  }

  /** What `read` finds in the units that are read; what is gathered over the whole text is kept from version to version. */
  #inUnits<T>(
    key: number | ((unit: Reading) => readonly T[]),
    read: (unit: Unit) => readonly T[],
    known: (unit: Unit) => readonly T[] | undefined,
  ): readonly T[] {
    if (this.unit) return read(this.unit);
    const { gathered, version, units } = this.#own;
    if (gathered.version !== version) return units.flatMap(read);
    const list = gathered.gather(key, read, known);
    this.#kept.note(key, list);
    return list;
  }

  /** A value worked out once for this version, and kept for as long as what it is worked out of stays: `work` is its own key. */
  once<T>(work: (reading: Reading) => T): T {
    return this.kept(work, work) as T;
  }

  /** As `once`, for a key of the caller's; `stands` says whether a value of an older version may be kept. Undefined where it asks for itself. */
  kept<T>(
    key: unknown,
    work: (reading: Reading) => T,
    stands?: (value: T, reading: Reading) => boolean,
  ): T | undefined {
    if (!this.unit && this.#kept.version === this.#own.version) return this.#kept.get(key, this, work, stands);
    if (this.#memo.has(key)) return this.#memo.get(key) as T | undefined;
    this.#memo.set(key, undefined);
    try {
      const value = work(this);
      this.#memo.set(key, value);
      return value;
    } catch (error) {
      this.#memo.delete(key);
      throw error;
    }
  }
}

const NOTHING: readonly never[] = [];

/** Lists that are each in the order of the text as one; where two hits begin at the same place, that of the earlier list comes first. */
function mergeAll(lists: readonly (readonly Hit[])[], from: number, to: number): readonly Hit[] {
  if (to - from < 2) return lists[from] ?? NOTHING;
  const middle = (from + to) >> 1;
  const [left, right] = [mergeAll(lists, from, middle), mergeAll(lists, middle, to)];
  const merged: Hit[] = [];
  let at = 0;
  for (const hit of right) {
    while (at < left.length && !isBefore(hit, left[at]!)) merged.push(left[at++]!);
    merged.push(hit);
  }
  while (at < left.length) merged.push(left[at++]!);
  return merged;
}

const isBefore = (a: Hit, b: Hit): boolean => (a.block === b.block ? a.start < b.start : a.block.index < b.block.index);

/** The hits of a unit by cue. */
function indexHits({ blocks }: Unit): ReadonlyMap<number, readonly Hit[]> {
  const hits = new Map<number, Hit[]>();
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    const { tokens, cues } = block.marks;
    for (const { cue, first, end } of cues) {
      const hit = { cue, block, start: tokens.starts[first]!, end: tokens.ends[end - 1]!, first, last: end };
      const list = hits.get(cue);
      if (list) list.push(hit);
      else hits.set(cue, [hit]);
    }
  }
  return hits;
}
