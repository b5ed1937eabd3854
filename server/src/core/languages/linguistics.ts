/** What a language file says of its language. */
import type { BlockLanguage } from './language.js';

/** The words by which a language is recognised. Number and time words stand with the durations (facts/durations). */
export interface Linguistics {
  readonly tag: BlockLanguage;
  readonly name: string;
  /** Words that none of the other languages has, lower case; shared ones stand in shared.ts. */
  readonly words: readonly string[];
}
