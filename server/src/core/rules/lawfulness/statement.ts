/** Statements that the law does not allow: found by what they say, and let be for what mends them. */
import type { Localized } from '../../languages/language.js';
import type { Cue } from '../../marking/cue.js';
import { textOf, type Hit, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf, type Topic } from '../../reading/topics.js';
import { sentencesWith } from '../contradiction/limits.js';
import { placeSpan } from '../contradiction/pair.js';
import type { Found } from '../rule.js';

/** How one such statement is told. */
export interface Statement {
  /** The words that make it. */
  readonly cue: Cue;
  /** What its sentence must say besides. */
  readonly needs?: RegExp;
  /** What in its sentence mends it, or makes it another thing. */
  readonly unless?: RegExp;
  /** What right behind it, in the same block, mends it. */
  readonly unlessNear?: RegExp;
  /** The section or list must be about one of these, where given. */
  readonly under?: readonly Topic[];
  readonly fits?: (sentence: Sentence, hits: readonly Hit[]) => boolean;
  readonly message: Localized;
}

/** Every sentence that makes the statement. A question asks, and makes none. */
export function* statements(
  reading: Reading,
  { cue, needs, unless, unlessNear, under, fits, message }: Statement,
): Iterable<Found> {
  for (const [sentence, hits] of sentencesWith(reading, cue)) {
    const text = textOf(sentence);
    if (/\?\s*$/.test(text) || (needs && !needs.test(text)) || (unless && unless.test(text))) continue;
    if (unlessNear?.test(sentence.block.text)) continue;
    if (under && !topicsOf(sentence.block).some((topic) => under.includes(topic))) continue;
    if (fits && !fits(sentence, hits)) continue;
    yield { span: placeSpan(reading, sentence), message };
  }
}
