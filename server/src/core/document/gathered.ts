/** What is read in one unit after the other, as one list for the whole text, brought up to date where the text changed. */
import type { Unit } from './units.js';

/** One reader's findings: the units where it found something with what it found there, and all in the order of the text. */
interface Gathering {
  version: number;
  units: Unit[];
  lists: (readonly unknown[])[];
  items: readonly unknown[];
}

/** A unit that stands where another one stood. */
export interface Replaced {
  readonly old: Unit;
  readonly unit: Unit;
}

/** How many versions a list may be behind and is still brought up to date rather than read anew. */
const KEPT_STEPS = 50;

/** Keeps the lists of all readers from version to version: a reader that finds nothing new costs nothing. */
export class Gathered {
  #version = 0;
  /** The first version whose units stand where those of the newest stand: between the two, only words changed. */
  #since = 0;
  #units: readonly Unit[] = [];
  /** The first version in which the units that are still there stand in the order of the newest. */
  #ordered = 0;
  /** What each of the last versions changed, the newest last. */
  #steps: Step[] = [];
  readonly #gatherings = new Map<unknown, Gathering>();

  /** The number of the newest version. */
  get version(): number {
    return this.#version;
  }

  /** The number of the version since which units, blocks and headings stand in the same order: only words changed after it. */
  get since(): number {
    return this.#since;
  }

  /** Takes note of a version whose units may be others altogether. */
  advance(units: readonly Unit[]): void {
    const [now, before] = [new Set(units), new Set(this.#units)];
    const [stayed, were] = [units.filter((unit) => before.has(unit)), this.#units.filter((unit) => now.has(unit))];
    this.#step(units, {
      gone: this.#units.filter((unit) => !now.has(unit)),
      fresh: units.filter((unit) => !before.has(unit)),
      inPlace: false,
    });
    this.#since = this.#version;
    if (!stayed.every((unit, index) => unit === were[index])) this.#ordered = this.#version;
  }

  /** Takes note of a version in which units stand in the place of others, each with as many blocks. */
  replace(units: readonly Unit[], replaced: readonly Replaced[]): void {
    this.#step(units, { gone: replaced.map(({ old }) => old), fresh: replaced.map(({ unit }) => unit), inPlace: true });
  }

  #step(units: readonly Unit[], step: Step): void {
    this.#version++;
    this.#units = units;
    this.#steps.push(step);
    if (this.#steps.length > KEPT_STEPS) this.#steps.shift();
  }

  /**
   * What `read` finds in all units, in the order of the text. `key` stands for it; the list is the same one while nothing changes.
   * `known` says what was found in a unit that has been read, where that is still known.
   */
  gather<T>(
    key: unknown,
    read: (unit: Unit) => readonly T[],
    known: (unit: Unit) => readonly T[] | undefined,
  ): readonly T[] {
    let gathering = this.#gatherings.get(key);
    if (gathering?.version === this.#version) return gathering.items as readonly T[];
    if (!gathering) this.#gatherings.set(key, (gathering = { version: -1, units: [], lists: [], items: [] }));
    const behind = this.#version - gathering.version;
    if (gathering.version < this.#ordered || behind > this.#steps.length) gather(gathering, this.#units, read);
    else follow(gathering, behind === 1 ? this.#steps.at(-1)! : netOf(this.#steps.slice(-behind)), read, known);
    gathering.version = this.#version;
    return gathering.items as readonly T[];
  }
}

/** What a version changed: units that went, and units that came, those in the order of the text. */
interface Step {
  readonly gone: readonly Unit[];
  readonly fresh: readonly Unit[];
  /** Whether each unit that came stands where one went. */
  readonly inPlace: boolean;
}

/** Several steps as one: a unit that came and went again is left out. */
function netOf(steps: readonly Step[]): Step {
  if (steps.length === 1) return steps[0]!;
  const [gone, fresh] = [new Set<Unit>(), new Set<Unit>()];
  for (const step of steps) {
    for (const unit of step.gone) if (!fresh.delete(unit)) gone.add(unit);
    for (const unit of step.fresh) fresh.add(unit);
  }
  return { gone: [...gone], fresh: [...fresh], inPlace: steps.every(({ inPlace }) => inPlace) };
}

type Read = (unit: Unit) => readonly unknown[];

function gather(gathering: Gathering, all: readonly Unit[], read: Read): void {
  const [units, lists]: [Unit[], (readonly unknown[])[]] = [[], []];
  for (const unit of all) {
    const items = read(unit);
    if (items.length === 0) continue;
    units.push(unit);
    lists.push(items);
  }
  const isSame =
    lists.length === gathering.lists.length && lists.every((list, index) => list === gathering.lists[index]);
  if (!isSame) gathering.items = lists.flat();
  Object.assign(gathering, { units, lists });
}

/** Brings a list up to date with what changed. */
function follow(
  gathering: Gathering,
  { gone, fresh, inPlace }: Step,
  read: Read,
  known: (unit: Unit) => readonly unknown[] | undefined,
): void {
  const { units, lists } = gathering;
  if (inPlace && gone.length === 1 && fresh.length === 1)
    return put(gathering, gone[0]!, fresh[0]!, read(fresh[0]!), known(gone[0]!));
  let changed = false;
  for (const unit of gone) {
    const at = units.indexOf(unit);
    if (at < 0) continue;
    units.splice(at, 1);
    lists.splice(at, 1);
    changed = true;
  }
  for (const unit of fresh) {
    const items = read(unit);
    if (items.length === 0) continue;
    const at = placeOf(units, unit);
    units.splice(at, 0, unit);
    lists.splice(at, 0, items);
    changed = true;
  }
  if (changed) gathering.items = lists.flat();
}

/** Puts what was found in a unit in the place of what was found in the one that stood there. */
function put(
  gathering: Gathering,
  old: Unit,
  unit: Unit,
  found: readonly unknown[],
  known: readonly unknown[] | undefined,
): void {
  const { units, lists, items } = gathering;
  // most readers find nothing in most units: nothing is looked for then
  if (found.length === 0 && (units.length === 0 || known?.length === 0)) return;
  const at = placeOf(units, unit);
  const stood = units[at] === old;
  const before = stood ? lists[at]! : [];
  if (stood && found.length > 0) [units[at], lists[at]] = [unit, found];
  else if (stood) {
    units.splice(at, 1);
    lists.splice(at, 1);
  } else if (found.length > 0) {
    units.splice(at, 0, unit);
    lists.splice(at, 0, found);
  }
  if (isAlike(before, found)) return;
  let offset = 0;
  for (let index = 0; index < at; index++) offset += lists[index]!.length;
  gathering.items = items.slice(0, offset).concat(found, items.slice(offset + before.length));
}

/** Where a unit stands, or would, among units in the order of the text. */
function placeOf(units: readonly Unit[], unit: Unit): number {
  const { index } = unit.blocks[0]!;
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.blocks[0]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two lists say the same whoever looks: an object stands in a place, and that may have changed around it. */
const isAlike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index] && (typeof item !== 'object' || item === null));
