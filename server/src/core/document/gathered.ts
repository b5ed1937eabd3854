/** What is read in one unit after the other, as one list for the whole text, brought up to date where the text changed. */
import type { Unit } from './units.js';

/** One reader's findings: by unit where it found something, and all in the order of the text. */
interface Gathering {
  version: number;
  readonly byUnit: Map<Unit, readonly unknown[]>;
  /** Undefined where the units have changed since they were put in order. */
  items: readonly unknown[] | undefined;
}

/** Keeps the lists of all readers from version to version: a reader that finds nothing new costs nothing. */
export class Gathered {
  #version = 0;
  #units: readonly Unit[] = [];
  #fresh: readonly Unit[] = [];
  #gone: readonly Unit[] = [];
  readonly #gatherings = new Map<unknown, Gathering>();

  /** The number of the newest version. */
  get version(): number {
    return this.#version;
  }

  /** Takes note of the units of a new version. */
  advance(units: readonly Unit[]): void {
    const [now, before] = [new Set(units), new Set(this.#units)];
    const [stayed, were] = [units.filter((unit) => before.has(unit)), this.#units.filter((unit) => now.has(unit))];
    this.#fresh = units.filter((unit) => !before.has(unit));
    this.#gone = this.#units.filter((unit) => !now.has(unit));
    // lists are one version old or read anew: where units changed places, none is in order any more
    this.#version += stayed.every((unit, index) => unit === were[index]) ? 1 : 2;
    this.#units = units;
  }

  /** What `read` finds in all units, in the order of the text. `key` stands for it; the list is the same one while nothing changes. */
  gather<T>(key: unknown, read: (unit: Unit) => readonly T[]): readonly T[] {
    const gathering = this.#upToDate(key, read);
    gathering.items ??= [...gathering.byUnit]
      .sort(([a], [b]) => a.blocks[0]!.index - b.blocks[0]!.index)
      .flatMap(([, items]) => items);
    return gathering.items as readonly T[];
  }

  #upToDate(key: unknown, read: (unit: Unit) => readonly unknown[]): Gathering {
    let gathering = this.#gatherings.get(key);
    if (gathering?.version === this.#version) return gathering;
    const isNext = gathering !== undefined && gathering.version === this.#version - 1;
    if (!gathering || !isNext)
      this.#gatherings.set(key, (gathering = { version: -1, byUnit: new Map(), items: undefined }));
    else for (const unit of this.#gone) if (gathering.byUnit.delete(unit)) gathering.items = undefined;
    for (const unit of isNext ? this.#fresh : this.#units) {
      const items = read(unit);
      if (items.length === 0) continue;
      gathering.byUnit.set(unit, items);
      gathering.items = undefined;
    }
    gathering.version = this.#version;
    return gathering;
  }
}
