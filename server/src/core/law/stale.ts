/** What a file under `law/stale/` says of one family of references that are out of date. */
import type { Localized } from '../languages/language.js';

/** A name, number or address that texts still use although the law or the body behind it has changed. */
export interface StaleReference {
  readonly id: string;
  /** Phrases as texts write them, lower case, whatever the language; where several match, the longest one counts. */
  readonly names: Localized<readonly string[]>;
  /** Why it is out of date, as a sentence. */
  readonly why: Localized;
  /** What to write instead, as a sentence or a phrase for a message. */
  readonly now: Localized;
  /** The exact words to put in its place; only where they are certain, whatever the sentence says. */
  readonly replacement?: Localized;
  /** Canonical references to what holds today; empty where nothing does. */
  readonly refs: readonly string[];
  /** `info` is not reported: usage that is loose or may soon be wrong, for hovers only. */
  readonly severity: 'error' | 'warn' | 'info';
  readonly certainty: 'verified' | 'known' | 'uncertain';
  readonly asOf: string;
  /** The names count only in a sentence with one of these stems; absent: they always count. */
  readonly onlyWith?: Localized<readonly string[]>;
  /** Stems in the sentence or beside it that show that the text tells of it as history, and so is right. */
  readonly history: Localized<readonly string[]>;
}

/** Declares a stale reference and keeps its id as a literal type. */
export const defineStale = <const I extends string>(
  stale: StaleReference & { readonly id: I },
): StaleReference & { readonly id: I } => stale;
