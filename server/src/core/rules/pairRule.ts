/** Rules over two language versions of one policy. */
import type { Span } from '../document/span.js';
import type { DisclosureId } from '../duties/disclosure.js';
import type { Localized } from '../languages/language.js';
import type { Severity } from '../options.js';
import type { Pair } from '../translation/pair.js';
import type { Fix, Rule } from './rule.js';

/** What a difference looks like in one of the two versions. */
export interface Side {
  /** The words that say it, or the place where they would belong; never over 400 characters. */
  readonly span: Span;
  /** Whether this version says it; the one that doesn't is where it would belong. */
  readonly states: boolean;
  /** `{other}` and `{Other}` stand for the name of the other version. */
  readonly message: Localized;
  readonly disclosure?: DisclosureId;
  /** Computes the fixes; those with a `file` edit the other version. */
  readonly fixes?: () => readonly Fix[];
}

/** One thing that the two versions say differently; it stands in both. */
export interface Difference {
  readonly one: Side;
  readonly other: Side;
  readonly severity?: Severity;
}

/** Two short versions; the first is in the language under which the example stands. */
export type PairExample = readonly [here: string, there: string];

/** Pairs that a rule reports, in both versions, and pairs that only word it differently. */
export interface PairExamples {
  readonly bad: readonly PairExample[];
  readonly good: readonly PairExample[];
}

/** One comparison. It knows no settings and no other rule; one that throws yields nothing. */
export interface PairRule extends Omit<Rule, 'examples' | 'check' | 'deprecated'> {
  readonly examples: Localized<PairExamples>;
  /** The same differences whichever version comes first. */
  readonly compare: (pair: Pair) => Iterable<Difference>;
}

/** Declares a comparison. */
export const definePairRule = (rule: PairRule): PairRule => rule;
