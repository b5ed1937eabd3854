/** Interpreting: marks in their place. Facts are read from here, each kind once for a version of the text. */
import type { Block } from '../document/block.js';
import type { PolicyDocument } from '../document/policyDocument.js';
import type { Cue } from '../marking/cue.js';
import type { Options } from '../options.js';
import type { Fact, FactKind } from './fact.js';
import type { Hit } from './hit.js';

/** One version of a policy as it is interpreted. */
export class Reading {
  /** Kinds of facts whose reader failed, with the error's name: nothing of the text. */
  readonly failures: { readonly kind: string; readonly error: string }[] = [];
  readonly #facts = new Map<FactKind<unknown>, readonly Fact<unknown>[]>();
  readonly #memo = new Map<unknown, unknown>();
  #hits: Map<number, Hit[]> | undefined;

  constructor(
    readonly document: PolicyDocument,
    readonly options: Options,
  ) {}

  /** All hits of the cues in prose, in the order of the text (of one cue after the other where several are given). */
  hits(...cues: readonly Cue[]): readonly Hit[] {
    this.#hits ??= indexHits(this.document.blocks);
    const found: (readonly Hit[])[] = [];
    for (const { id } of cues) {
      const hits = this.#hits.get(id);
      if (hits) found.push(hits);
    }
    return mergeAll(found, 0, found.length);
  }

  /** The facts of a kind, read on first demand. */
  of<T>(kind: FactKind<T>): readonly Fact<T>[] {
    const known = this.#facts.get(kind as FactKind<unknown>);
    if (known) return known as readonly Fact<T>[];
    let facts: readonly Fact<T>[] = [];
    // a kind that asks for itself sees nothing, instead of going round in circles
    this.#facts.set(kind as FactKind<unknown>, facts);
    try {
      facts = kind.read(this);
    } catch (error) {
      this.failures.push({ kind: kind.kind, error: error instanceof Error ? error.name : 'unknown' });
    }
    this.#facts.set(kind as FactKind<unknown>, facts);
    return facts;
  }

  /** A value worked out once for this version: `work` is its own key. */
  once<T>(work: (reading: Reading) => T): T {
    if (!this.#memo.has(work)) this.#memo.set(work, work(this));
    return this.#memo.get(work) as T;
  }
}

/** Lists that are each in the order of the text as one; where two hits begin at the same place, that of the earlier list comes first. */
function mergeAll(lists: readonly (readonly Hit[])[], from: number, to: number): readonly Hit[] {
  if (to - from < 2) return lists[from] ?? [];
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

function indexHits(blocks: readonly Block[]): Map<number, Hit[]> {
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
