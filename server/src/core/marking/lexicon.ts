/** All cue phrases of a language as one trie over words, matched in one pass over the tokens of a block. */
import type { Tokens } from './tokens.js';

/** One phrase found: the cue, and the first and one past the last token. */
export interface CueMatch {
  readonly cue: number;
  readonly first: number;
  readonly end: number;
}

/** A phrase to be matched, with the cue that it belongs to. */
export interface Phrase {
  readonly cue: number;
  readonly pattern: string;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly gaps: { readonly max: number; readonly node: Node }[];
  readonly cues: number[];
}

const newNode = (): Node => ({ next: new Map(), gaps: [], cues: [] });

/** Matches many phrases at once; the cost of a block does not grow with the number of phrases. */
export class Lexicon {
  readonly #root = newNode();
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #infixes: [string, number][] = [];
  readonly #known = new Map<string, readonly number[]>();
  #symbols = 0;

  constructor(phrases: readonly Phrase[]) {
    for (const { cue, pattern } of phrases) for (const sequence of expand(pattern)) this.#add(sequence, cue);
  }

  /** Every phrase in the block, the longest for each cue and first token, in order of their first tokens. */
  match(tokens: Tokens): readonly CueMatch[] {
    const { words, sentences } = tokens;
    const symbols = words.map((word) => this.#symbolsOf(word));
    const found: CueMatch[] = [];
    for (let first = 0; first < words.length; first++) {
      let limit = first + 1;
      if (!symbols[first]!.some((symbol) => this.#root.next.has(symbol))) continue;
      while (limit < words.length && sentences[limit] === sentences[first]) limit++;
      const longest = new Map<number, number>();
      this.#walk(this.#root, first, limit, symbols, longest);
      for (const [cue, end] of longest) found.push({ cue, first, end });
    }
    return found;
  }

  #walk(node: Node, at: number, limit: number, symbols: readonly (readonly number[])[], longest: Map<number, number>): void {
    for (const cue of node.cues) longest.set(cue, Math.max(longest.get(cue) ?? 0, at));
    if (at >= limit) return;
    for (const symbol of symbols[at]!) {
      const next = node.next.get(symbol);
      if (next) this.#walk(next, at + 1, limit, symbols, longest);
    }
    for (const { max, node: behind } of node.gaps) {
      for (let to = at; to <= Math.min(at + max, limit - 1); to++) {
        for (const symbol of symbols[to]!) {
          const next = behind.next.get(symbol);
          if (next) this.#walk(next, to + 1, limit, symbols, longest);
        }
      }
    }
  }

  #add(sequence: readonly string[], cue: number): void {
    let node = this.#root;
    for (const element of sequence) {
      const gap = element === '…' ? 3 : element.startsWith('..') ? Number(element.slice(2)) : undefined;
      node = gap === undefined ? this.#step(node, this.#symbol(element)) : this.#gap(node, gap);
    }
    if (!node.cues.includes(cue)) node.cues.push(cue);
  }

  #step({ next }: Node, symbol: number): Node {
    const node = next.get(symbol) ?? newNode();
    next.set(symbol, node);
    return node;
  }

  #gap({ gaps }: Node, max: number): Node {
    const known = gaps.find((gap) => gap.max === max);
    if (known) return known.node;
    const node = newNode();
    gaps.push({ max, node });
    return node;
  }

  #symbol(word: string): number {
    const [left, right] = [word.startsWith('*'), word.endsWith('*')];
    const stem = word.replace(/^\*|\*$/g, '');
    if (left && right) {
      const known = this.#infixes.find(([infix]) => infix === stem)?.[1] ?? this.#symbols++;
      if (!this.#infixes.some(([infix]) => infix === stem)) this.#infixes.push([stem, known]);
      return known;
    }
    const table = left ? this.#suffixes : right ? this.#prefixes : this.#exact;
    const symbol = table.get(stem) ?? this.#symbols++;
    table.set(stem, symbol);
    return symbol;
  }

  /** The word patterns that a word fits, worked out once for each distinct word. */
  #symbolsOf(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const symbols: number[] = [];
    const push = (symbol: number | undefined): void => {
      if (symbol !== undefined) symbols.push(symbol);
    };
    push(this.#exact.get(word));
    for (let length = 1; length <= word.length; length++) {
      push(this.#prefixes.get(word.slice(0, length)));
      push(this.#suffixes.get(word.slice(-length)));
    }
    for (const [infix, symbol] of this.#infixes) if (word.includes(infix)) symbols.push(symbol);
    // bounded, so that a server that runs for days does not keep every word it ever saw
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(word, symbols);
    return symbols;
  }
}

/** All word sequences of a pattern with its alternatives and options written out. */
export function expand(pattern: string): readonly (readonly string[])[] {
  const parse = (at: number, closers: string): readonly [string[][], number] => {
    const options: string[][] = [];
    let current: string[][] = [[]];
    let index = at;
    while (index < pattern.length && !closers.includes(pattern[index]!)) {
      const character = pattern[index]!;
      if (character === '|') {
        options.push(...current);
        current = [[]];
        index++;
      } else if (character === '(' || character === '[') {
        const [inner, next] = parse(index + 1, character === '(' ? ')' : ']');
        const choices = character === '[' ? [...inner, []] : inner;
        current = current.flatMap((head) => choices.map((tail) => [...head, ...tail]));
        index = next + 1;
      } else if (character === ' ') index++;
      else {
        const word = /^[^\s()[\]|]+/.exec(pattern.slice(index))![0];
        current = current.map((head) => [...head, word]);
        index += word.length;
      }
    }
    return [[...options, ...current], index];
  };
  return parse(0, '')[0].filter((sequence) => sequence.length > 0);
}
