/** Whether two statements can stand beside each other: the same data, purpose and start, and lengths that meet. */
import { compare, type Period } from '../durations/period.js';
import { sameEvent } from './events.js';
import type { RetentionStatement } from './statement.js';
import type { RetentionFact } from './statements.js';
import { WIDER } from './subject.js';

/** The least and the most that a statement allows; undefined where it leaves a side open. */
interface Limits {
  readonly least: Period | undefined;
  readonly most: Period | undefined;
}

const limitsOf = ({ bound, duration }: RetentionStatement): Limits => ({
  least: bound === 'at-most' ? undefined : duration?.min,
  most: bound === 'at-least' ? undefined : duration?.max,
});

/** Whether no length satisfies both statements, or both give a single length, or both a maximum, that differ. */
function lengthsDiffer(a: RetentionStatement, b: RetentionStatement): boolean {
  if (!a.duration || !b.duration) return false;
  if (a.bound === b.bound && a.bound !== 'at-least')
    return (
      compare(a.duration.max, b.duration.max) !== 0 &&
      (a.bound !== 'range' || compare(a.duration.min, b.duration.min) !== 0)
    );
  return exceeds(limitsOf(a).least, limitsOf(b).most) || exceeds(limitsOf(b).least, limitsOf(a).most);
}

const exceeds = (least: Period | undefined, most: Period | undefined): boolean =>
  least !== undefined && most !== undefined && compare(least, most) > 0;

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));
const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((item) => b.includes(item));

/** The kinds that a statement's own words name; where they name nothing at all, those of its heading or label. */
export const keysOf = ({ value }: RetentionFact): readonly string[] => {
  const { keys, words, context } = value.subject;
  if (keys.length === 0) return words.length > 0 ? keys : context;
  // «hvert opptak» under «Kameraovervåking»
  const narrow = context.find((key) => !keys.includes(key) && keys.every((own) => WIDER[key]?.includes(own)));
  return narrow === undefined ? keys : [narrow];
};

/** Whether two statements speak of the same data for the same purpose. */
export function sameSubject(a: RetentionFact, b: RetentionFact): boolean {
  const [one, other] = [a.value.subject, b.value.subject];
  if (one.general || other.general) return false;
  if (!sameSet(keysOf(a), keysOf(b))) return false;
  if (keysOf(a).length === 0 && !sameHeads(a, b)) return false;
  if (
    one.context.length > 0 &&
    other.context.length > 0 &&
    !subset(one.context, other.context) &&
    !subset(other.context, one.context)
  )
    return false;
  return sameWords(one.words, other.words);
}

/** Words beside the kind that only one of two has narrow it; where both have as many, they must be the same. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return isAmong(small, large) && (small.length < large.length || isAmong(large, small));
}

/** Whether of each word, one of the others is another form. */
const isAmong = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((other) => other.startsWith(word) || word.startsWith(other)));

/** Statements whose own words name nothing are of the same data only under the same heading, or where the headings name the same kind. */
function sameHeads(a: RetentionFact, b: RetentionFact): boolean {
  const [one, other] = [a.value.subject, b.value.subject];
  if (one.words.length > 0 && other.words.length > 0)
    return isAmong(one.words, other.words) && isAmong(other.words, one.words);
  if (one.words.length > 0 || other.words.length > 0) return false;
  return one.context.length > 0 && sameSet(one.context, other.context) && one.text === other.text;
}

/** Whether one of two statements is the law's share, and the other is not. */
const differInLaw = (a: RetentionFact, b: RetentionFact): boolean => {
  const acts = (fact: RetentionFact): readonly string[] =>
    fact.value.acts.filter(({ place }) => place === 'beside').map(({ act }) => act);
  return !sameSet(acts(a), acts(b));
};

/** One sentence or row that gives two lengths tells them apart by itself. */
export const isSamePlace = (a: RetentionFact, b: RetentionFact): boolean => isSameSentence(a, b) || isSameRow(a, b);

/** Whether two statements could not stand beside each other, wherever they stand. */
export const differ = (a: RetentionFact, b: RetentionFact): boolean =>
  a.value.kind === 'period' &&
  b.value.kind === 'period' &&
  a.value.conditional === b.value.conditional &&
  lengthsDiffer(a.value, b.value) &&
  sameSubject(a, b) &&
  !differInLaw(a, b) &&
  !(a.value.excepts && a.value.bound === 'at-most') &&
  !(b.value.excepts && b.value.bound === 'at-most') &&
  sameEvent(a.value.event, b.value.event);

/** All that `differ` looks at, as one text: statements with the same one differ from the same others. Worked out once for each statement. */
export function sayingOf(statement: RetentionFact): string {
  let saying = sayings.get(statement);
  if (saying === undefined) {
    const { kind, conditional, bound, duration, subject, acts, excepts, event } = statement.value;
    const { keys, words, context, general, text } = subject;
    const named = acts.filter(({ place }) => place === 'beside').map(({ act }) => act);
    const lengths = [duration?.min, duration?.max];
    saying = JSON.stringify([
      kind,
      conditional,
      bound,
      lengths,
      keys,
      words,
      context,
      general,
      words.length === 0 ? text : '',
      named,
      excepts,
      event,
    ]);
    sayings.set(statement, saying);
  }
  return saying;
}

const sayings = new WeakMap<RetentionFact, string>();

const isSameSentence = (a: RetentionFact, b: RetentionFact): boolean =>
  a.block === b.block && a.value.sentence.index === b.value.sentence.index;
const isSameRow = (a: RetentionFact, b: RetentionFact): boolean =>
  a.block.raw.cell !== undefined &&
  a.block.base === b.block.base &&
  a.block.raw.cell.table === b.block.raw.cell?.table &&
  a.block.raw.cell.row === b.block.raw.cell.row;
