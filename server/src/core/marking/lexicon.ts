/** All cue phrases of a language as one automaton over words, matched in one pass over the tokens of a block. */
import { parsePattern, type Element } from './pattern.js';
import type { Tokens } from './tokens.js';
import { WordPatterns } from './wordPatterns.js';

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
  /** Where a group of alternatives goes on: phrases grow by their length, not by the product of their choices. */
  readonly joins: Node[];
  readonly cues: number[];
}

const newNode = (): Node => ({ next: new Map(), gaps: [], joins: [], cues: [] });

/** Matches many phrases at once; the cost of a block does not grow with the number of phrases. */
export class Lexicon {
  readonly #root = newNode();
  readonly #words = new WordPatterns();

  constructor(phrases: readonly Phrase[]) {
    for (const { cue, pattern } of phrases) this.#addPhrase(parsePattern(pattern), cue);
  }

  /** Every phrase in the block, the longest for each cue and first token, in order of their first tokens. */
  match({ words, sentences }: Tokens): readonly CueMatch[] {
    const symbols = words.map((word) => this.#words.matching(word));
    const found: CueMatch[] = [];
    for (let first = 0; first < words.length; first++) {
      if (!symbols[first]!.some((symbol) => this.#root.next.has(symbol))) continue;
      let limit = first + 1;
      while (limit < words.length && sentences[limit] === sentences[first]) limit++;
      const longest = new Map<number, number>();
      walk(this.#root, first, limit, symbols, longest);
      for (const [cue, end] of longest) found.push({ cue, first, end });
    }
    return found;
  }

  #addPhrase(elements: readonly Element[], cue: number): void {
    const [head, ...rest] = elements;
    // a phrase is found by its first word: what may be missing there is written out
    if (head?.kind === 'group' && head.optional) this.#addPhrase(rest, cue);
    for (const end of this.#add(
      [this.#root],
      head?.kind === 'group' ? [{ ...head, optional: false }, ...rest] : elements,
    )) {
      if (end !== this.#root && !end.cues.includes(cue)) end.cues.push(cue);
    }
  }

  /** Adds the elements behind `from`, and gives the nodes where they end. */
  #add(from: readonly Node[], elements: readonly Element[]): readonly Node[] {
    let nodes = from;
    for (const element of elements) {
      const node = nodes.length === 1 ? nodes[0]! : join(nodes);
      if (element.kind === 'word') nodes = [step(node, this.#words.symbol(element.word))];
      else if (element.kind === 'gap') nodes = [gap(node, element.max)];
      else
        nodes = [
          ...element.choices.flatMap((choice) => this.#add([node], choice)),
          ...(element.optional ? [node] : []),
        ];
    }
    return nodes;
  }
}

function join(nodes: readonly Node[]): Node {
  const joined = newNode();
  for (const node of nodes) node.joins.push(joined);
  return joined;
}

function step({ next }: Node, symbol: number): Node {
  const node = next.get(symbol) ?? newNode();
  next.set(symbol, node);
  return node;
}

function gap({ gaps }: Node, max: number): Node {
  const known = gaps.find((other) => other.max === max);
  if (known) return known.node;
  const node = newNode();
  gaps.push({ max, node });
  return node;
}

function walk(
  node: Node,
  at: number,
  limit: number,
  symbols: readonly (readonly number[])[],
  longest: Map<number, number>,
): void {
  for (const cue of node.cues) longest.set(cue, Math.max(longest.get(cue) ?? 0, at));
  for (const joined of node.joins) walk(joined, at, limit, symbols, longest);
  if (at >= limit) return;
  if (node.next.size > 0) {
    for (const symbol of symbols[at]!) {
      const next = node.next.get(symbol);
      if (next) walk(next, at + 1, limit, symbols, longest);
    }
  }
  for (const { max, node: behind } of node.gaps) {
    for (let to = at; to <= Math.min(at + max, limit - 1); to++) walkBehindGap(behind, to, limit, symbols, longest);
  }
}

/** Behind a gap only a word may come at once; groups are reached over their joins. */
function walkBehindGap(
  node: Node,
  at: number,
  limit: number,
  symbols: readonly (readonly number[])[],
  longest: Map<number, number>,
): void {
  for (const symbol of symbols[at]!) {
    const next = node.next.get(symbol);
    if (next) walk(next, at + 1, limit, symbols, longest);
  }
  for (const joined of node.joins) walkBehindGap(joined, at, limit, symbols, longest);
}
