/** Facts: what the policy states, each with the words that state it. */
import type { Block } from '../document/block.js';
import type { Reading } from './reading.js';

/** One thing that the policy states. */
export interface Fact<T> {
  readonly value: T;
  readonly block: Block;
  /** Offsets (UTF-16) in the block's text of the words that state it. */
  readonly start: number;
  readonly end: number;
  /** `full`: the statement gives what the law asks for; `weak`: it only attempts to. */
  readonly strength: 'full' | 'weak';
}

/** One kind of fact: how it is read. A reader that fails yields no facts of its kind, and hides nothing of the others. */
export interface FactKind<T> {
  readonly kind: string;
  readonly read: (reading: Reading) => readonly Fact<T>[];
  /** Whether it is read in each unit by itself, see `Reading.eachUnit`. */
  readonly local?: boolean;
}

/** Declares a kind of fact that is read in the whole document. */
export const defineFacts = <T>(kind: string, read: (reading: Reading) => readonly Fact<T>[]): FactKind<T> => ({
  kind,
  read,
});

/** Declares a kind of fact that is read in each unit by itself: one letter typed reads it again in one unit. */
export const defineLocalFacts = <T>(kind: string, read: (unit: Reading) => readonly Fact<T>[]): FactKind<T> => ({
  kind,
  read,
  local: true,
});

/** A fact on the words of a hit or sentence. */
export const fact = <T>(
  value: T,
  { block, start, end }: Pick<Fact<T>, 'block' | 'start' | 'end'>,
  strength: 'full' | 'weak' = 'full',
): Fact<T> => ({ value, block, start, end, strength });
