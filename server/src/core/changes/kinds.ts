/** Kinds of things that two versions are compared by (purposes, data, recipients), found by their words in any of the three languages. */
import type { Block } from '../document/block.js';
import type { Localized } from '../languages/language.js';
import { Lexicon } from '../marking/lexicon.js';
import type { Hit } from '../reading/hit.js';
import { isNegated, isUnderDenial } from '../reading/polarity.js';

/** A kind with its name in running text, and the words that name it: patterns as in `cue`, parted by `;`. */
export interface Kind {
  readonly key: string;
  readonly name: Localized;
  readonly words: Localized;
}

/** Words of a block that name a kind. */
export interface KindHit extends Hit {
  readonly key: string;
}

/**
 * Kinds as a matcher of its own: it is built when two versions are compared for the first time, so that it costs nothing while
 * somebody types. Blocks are matched once, and again only when their words change.
 */
export class Kinds {
  readonly #names: ReadonlyMap<string, Localized>;
  #no: Lexicon | undefined;
  #en: Lexicon | undefined;
  readonly #known = new WeakMap<Block['marks'], readonly KindHit[]>();

  constructor(private readonly kinds: readonly Kind[]) {
    this.#names = new Map(kinds.map(({ key, name }) => [key, name]));
  }

  /** The name of a kind in running text. */
  nameOf(key: string): Localized {
    return this.#names.get(key) ?? { nb: key, nn: key, en: key };
  }

  /** Whether there is a kind of that key. */
  has(key: string): boolean {
    return this.#names.has(key);
  }

  /** All words in the block that name a kind and are not denied, in order. */
  in(block: Block): readonly KindHit[] {
    if (block.kind === 'code' || isUnderDenial(block)) return [];
    const known = this.#known.get(block.marks);
    if (known) return known.map((hit) => ({ ...hit, block }));
    const found = this.named(block).filter((hit) => !isNegated(hit));
    this.#known.set(block.marks, found);
    return found;
  }

  /** All words in the block that name a kind, denied or not, in order; matched anew each time. */
  named(block: Block): readonly KindHit[] {
    const { tokens } = block.marks;
    const all = this.#lexicon(block)
      .match(tokens)
      .map(({ cue, first, end }): KindHit => ({
        key: this.kinds[cue]!.key,
        cue,
        block,
        start: tokens.starts[first]!,
        end: tokens.ends[end - 1]!,
        first,
        last: end,
      }));
    return outermost(all);
  }

  /** The same within offsets of the block's text. */
  within({
    block,
    start,
    end,
  }: {
    readonly block: Block;
    readonly start: number;
    readonly end: number;
  }): readonly KindHit[] {
    return this.in(block).filter((hit) => hit.start >= start && hit.end <= end);
  }

  #lexicon({ language }: Block): Lexicon {
    if (language === 'en') return (this.#en ??= this.#build(['en']));
    return (this.#no ??= this.#build(['nb', 'nn']));
  }

  #build(languages: readonly (keyof Localized)[]): Lexicon {
    const phrases = this.kinds.flatMap(({ words }, cue) =>
      languages.flatMap((language) =>
        words[language]
          .split(';')
          .map((pattern) => ({ cue, pattern: pattern.trim() }))
          .filter(({ pattern }) => pattern !== ''),
      ),
    );
    return new Lexicon(phrases);
  }
}

/** Without those that lie inside a longer one of another kind: «partners» inside “advertising partners” names no kind of its own. */
function outermost(hits: readonly KindHit[]): readonly KindHit[] {
  return hits.filter((hit, at) => {
    const near = [...before(hits, at), ...after(hits, at)];
    return !near.some(
      ({ key, first, last }) =>
        key !== hit.key && first <= hit.first && hit.last <= last && last - first > hit.last - hit.first,
    );
  });
}

/** No phrase is longer than this many words. */
const LONGEST = 16;

function* before(hits: readonly KindHit[], at: number): Generator<KindHit> {
  for (let index = at - 1; index >= 0 && hits[at]!.first - hits[index]!.first < LONGEST; index--) yield hits[index]!;
}

function* after(hits: readonly KindHit[], at: number): Generator<KindHit> {
  for (let index = at + 1; index < hits.length && hits[index]!.first === hits[at]!.first; index++) yield hits[index]!;
}
