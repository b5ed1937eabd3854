/** What a file of wordings holds: small policies that make one disclosure, make it in part, leave it out, or only look like it. */
import type { Localized } from '../../../server/src/core/languages/language.js';

/** Small Markdown texts for one duty in one language. */
export interface WordingList {
  /** Must be read as `present`. */
  readonly states: readonly string[];
  /** Must be read as `partial`. */
  readonly partial: readonly string[];
  /** Must be read as `absent` or `na`. */
  readonly lookAlikes: readonly string[];
  /** Meet the condition of the duty and leave the disclosure out: must be read as `absent`. */
  readonly gaps?: readonly string[];
}

export type Wordings = Localized<WordingList>;
