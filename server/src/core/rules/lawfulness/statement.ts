/** Statements that the law does not allow: found by what they say, and let be for what mends them. */
import type { Localized } from '../../languages/language.js';
import type { Cue } from '../../marking/cue.js';
import { textOf, type Hit, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf, type Topic } from '../../reading/topics.js';
import { sentencesWith } from '../contradiction/limits.js';
import { placeSpan } from '../contradiction/pair.js';
import type { Found } from '../rule.js';

/** How one such statement is told: a constant of its rule. */
export interface Statement {
  /** The words that make it. */
  readonly cue: Cue;
  /** Other ways to say it: sentences with one of the words that make one of the statements. `needs`, `fits` and `fitsIn` do not hold for them. */
  readonly wide?: { readonly cue: Cue; readonly says: readonly RegExp[]; readonly unless?: RegExp };
  /** What its sentence must say besides. */
  readonly needs?: RegExp;
  /** What in its sentence mends it, or makes it another thing. */
  readonly unless?: RegExp;
  /** What right behind it, in the same block, mends it. */
  readonly unlessNear?: RegExp;
  /** The section or list must be about one of these, where given. */
  readonly under?: readonly Topic[];
  /** What else its sentence and what stands beside it in the unit must say. */
  readonly fits?: (sentence: Sentence, hits: readonly Hit[]) => boolean;
  /** What the rest of the policy must say. */
  readonly fitsIn?: (sentence: Sentence, hits: readonly Hit[], reading: Reading) => boolean;
  /** What where it stands must be about, however it is made. */
  readonly within?: (sentence: Sentence) => boolean;
  readonly message: Localized;
}

/** Every sentence that makes the statement. A question asks, and makes none. */
export function* statements(reading: Reading, statement: Statement): Iterable<Found> {
  for (const [sentence, hits] of reading.eachUnit(readerOf(statement)))
    if (isWide(statement, sentence, hits) || !statement.fitsIn || statement.fitsIn(sentence, hits, reading))
      yield { span: placeSpan(reading, sentence), message: statement.message };
}

type Candidate = ReturnType<typeof sentencesWith>[number];

/** Finds one statement in a unit; the same function every time, so that what it found is kept. */
function readerOf(statement: Statement): (unit: Reading) => readonly Candidate[] {
  let read = readers.get(statement);
  if (!read) {
    const cues = statement.wide ? [statement.cue, statement.wide.cue] : [statement.cue];
    read = (unit) =>
      sentencesWith(unit, ...cues).filter(
        ([sentence, hits]) =>
          (isMade(
            statement,
            sentence,
            hits.filter(({ cue }) => cue === statement.cue.id),
          ) ||
            isWide(statement, sentence, hits)) &&
          (!statement.within || statement.within(sentence)),
      );
    readers.set(statement, read);
  }
  return read;
}

const readers = new WeakMap<Statement, (unit: Reading) => readonly Candidate[]>();

/** Whether the sentence makes it in one of the other ways. */
function isWide({ wide, unlessNear, under }: Statement, sentence: Sentence, hits: readonly Hit[]): boolean {
  if (!wide || !hits.some(({ cue }) => cue === wide.cue.id)) return false;
  const text = textOf(sentence);
  // what it says is said by few: what lets it be is asked of those alone
  if (text.trimEnd().endsWith('?') || !wide.says.some((pattern) => pattern.test(text)) || wide.unless?.test(text))
    return false;
  if (unlessNear?.test(sentence.block.text)) return false;
  return !under || topicsOf(sentence.block).some((topic) => under.includes(topic));
}

function isMade(
  { needs, unless, unlessNear, under, fits }: Statement,
  sentence: Sentence,
  hits: readonly Hit[],
): boolean {
  if (hits.length === 0) return false;
  const text = textOf(sentence);
  if (/\?\s*$/.test(text) || (needs && !needs.test(text)) || (unless && unless.test(text))) return false;
  if (unlessNear?.test(sentence.block.text)) return false;
  if (under && !topicsOf(sentence.block).some((topic) => under.includes(topic))) return false;
  return !fits || fits(sentence, hits);
}

/** «no» is “now” in nynorsk. */
const DENIAL = /(?<!\p{L})(?:ikke|ikkje|ingen|inga|aldri|not|never|none|cannot|neither|nor)(?!\p{L})/iu;
const DENIAL_EN = /(?<!\p{L})no(?!\p{L})/iu;

/** Whether the words themselves, or one of the four words before them, deny; what follows may deny something else. */
export function isDenied({ block, start, end, first }: Hit): boolean {
  const { starts, sentences } = block.marks.tokens;
  let token = first;
  while (token > 0 && first - token < 4 && sentences[token - 1] === sentences[first]) token--;
  const words = block.text.slice(starts[token] ?? start, end);
  return DENIAL.test(words) || (block.language === 'en' && DENIAL_EN.test(words));
}
