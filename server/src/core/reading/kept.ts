/** What was worked out of one version of a text, kept for the next ones as long as everything it was worked out of stays the same. */
import type { Options } from '../options.js';
import type { Reading } from './reading.js';

/** Another value, the list of a cue (by its number) or of a reader of units, or a block (-1 for the first, -2 for the second). */
type Source = Node | number | ((unit: Reading) => readonly unknown[]);

interface Node {
  readonly work: (reading: Reading) => unknown;
  /** What else must be so for the value to stand. */
  readonly stands: ((value: unknown, reading: Reading) => boolean) | undefined;
  value: unknown;
  /** The version for which the value is known to hold; -1 where there is none. */
  version: number;
  /** What was looked at and what it was then, in that order; undefined where the value rests on the whole text. */
  sources: Map<Source, unknown> | undefined;
  /** Whether it is being worked out. */
  open: boolean;
}

/**
 * Values by key, each with the lists, facts and values that it was worked out of. A value is worked out anew only where one of those is
 * another object than before. That holds while blocks and headings stand where they stood (`Gathered.since`); else all is dropped.
 */
export class Kept {
  /** The version of the document to which the values belong. */
  version = -1;
  #options: Options | undefined;
  readonly #nodes = new Map<unknown, Node>();
  /** What is being worked out, the innermost last; undefined where nobody keeps what is looked at. */
  readonly #open: (Node | undefined)[] = [];

  /** Begins a version; `since` is the first one whose blocks stand where those of this one do. */
  begin(version: number, since: number, options: Options): void {
    if (since > this.version || !this.#options || !isSame(options, this.#options)) this.#nodes.clear();
    this.#options = options;
    this.version = version;
  }

  /** The value of `key`: the last one where it still holds, else what `work` makes. Undefined where it is asked for while it is worked out. */
  get<T>(
    key: unknown,
    reading: Reading,
    work: (reading: Reading) => T,
    stands?: (value: T, reading: Reading) => boolean,
  ): T | undefined {
    let node = this.#nodes.get(key);
    if (!node) {
      node = { work, stands: stands as Node['stands'], value: undefined, version: -1, sources: undefined, open: false };
      this.#nodes.set(key, node);
    }
    if (node.open) return this.#goesRound();
    this.#renew(node, reading);
    this.note(node, node.value);
    return node.value as T;
  }

  /** Takes down that something was looked at. */
  note(source: Source, value: unknown): void {
    this.#open[this.#open.length - 1]?.sources?.set(source, value);
  }

  /** Takes down that the text as a whole was looked at. */
  noteText(): void {
    const node = this.#open[this.#open.length - 1];
    if (node) node.sources = undefined;
  }

  /** Makes the value of a node that of this version, and gives it back. */
  #renew(node: Node, reading: Reading): unknown {
    if (node.version === this.version) return node.value;
    if (this.#holds(node, reading)) {
      node.version = this.version;
      return node.value;
    }
    Object.assign(node, { sources: new Map(), open: true, version: -1 });
    this.#open.push(node);
    try {
      const value = node.work(reading);
      node.value = isAlike(node.value, value) ? node.value : value;
      node.version = this.version;
    } finally {
      node.open = false;
      this.#open.pop();
      // who asked for what failed has looked at more than can be told
      if (node.version < 0) this.noteText();
    }
    return node.value;
  }

  #holds(node: Node, reading: Reading): boolean {
    if (node.version < 0 || !node.sources) return false;
    this.#open.push(undefined);
    try {
      for (const [source, value] of node.sources) if (this.#now(source, reading) !== value) return false;
      return node.stands?.(node.value, reading) ?? true;
    } catch {
      return false; // what fails now did not fail then
    } finally {
      this.#open.pop();
    }
  }

  #now(source: Source, reading: Reading): unknown {
    if (typeof source === 'number')
      return source < 0 ? reading.blocksIn(-1 - source, -source)[0] : reading.hitsOf(source);
    return typeof source === 'function' ? reading.eachUnit(source) : this.#renew(source, reading);
  }

  /** What is asked for on the way to itself is not there yet: whatever came of that holds for this version alone. */
  #goesRound(): undefined {
    for (const node of this.#open) if (node) node.sources = undefined;
    return undefined;
  }
}

const isSame = (a: Options, b: Options): boolean => {
  const keys = Object.keys(a) as (keyof Options)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

/** Whether two lists hold the same facts, or are both empty: the older one is kept then, and with it what was made of it. */
const isAlike = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) &&
  Array.isArray(b) &&
  a.length === b.length &&
  a.every((item: unknown, index) => item === b[index] && isFact(item));

const isFact = (item: unknown): boolean => typeof item === 'object' && item !== null && 'strength' in item;
