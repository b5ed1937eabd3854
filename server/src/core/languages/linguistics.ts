/** What a language file says of its language. */
import type { BlockLanguage } from './language.js';

/** The words by which a language is recognised. Number and time words stand with the durations (facts/durations). */
export interface Linguistics {
  readonly tag: BlockLanguage;
  readonly name: string;
  /** Frequent small words, lower case; those that no neighbour language has weigh most. */
  readonly words: readonly string[];
}
