/** Lengths of time that one version names more often than the other. */
import type { Block } from '../document/block.js';
import { agree, type Period } from '../facts/durations/period.js';
import { readDurations, type DurationMark } from '../facts/durations/readDurations.js';
import { retentionStatements } from '../facts/retention/statements.js';
import type { RetentionStatement } from '../facts/retention/statement.js';
import type { Fact } from '../reading/fact.js';
import { readBlock } from '../marking/marks.js';
import type { Reading } from '../reading/reading.js';
import type { Pair } from './pair.js';

/** A length of time where it stands, and the statement on storage that it belongs to. */
export interface Length {
  readonly min: Period;
  readonly max: Period;
  readonly figure: boolean;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly statement: RetentionStatement | undefined;
}

/** A length of the first version without its like in the other, and what the other says in its place. */
export interface Unlike {
  readonly here: Length;
  readonly there: Length | undefined;
}

/** All lengths of a version, in the order of the text. */
export const lengthsIn = (reading: Reading): readonly Length[] => reading.once(readLengths);

function readLengths(reading: Reading): readonly Length[] {
  const statements = new Map<Block, Fact<RetentionStatement>[]>();
  for (const fact of reading.of(retentionStatements))
    statements.set(fact.block, [...(statements.get(fact.block) ?? []), fact]);
  return reading.document.blocks.flatMap((block) =>
    block.kind === 'code'
      ? []
      : durationsOf(block).map(({ start, end, min, max, style }): Length => {
          const own = statements.get(block)?.find(({ value: { duration } }) => isAt(duration, start, end));
          return { block, start, end, min, max, figure: style === 'figure', statement: own?.value };
        }),
  );
}

/** How long data are kept, or a cookie stays in the browser. */
export const isStorage = ({ statement, block }: Length): boolean =>
  statement?.kind === 'period' || (statement === undefined && COOKIE.test(block.text));

const COOKIE = /cookie|informasjonskaps/iu;

const isAt = (mark: DurationMark | undefined, start: number, end: number): boolean =>
  mark !== undefined && mark.start < end && start < mark.end;

const durationsOf = (block: Block): readonly DurationMark[] =>
  readBlock(block, readDurations).filter(({ repeats }) => !repeats);

const same = (a: Length, b: Length): boolean => agree(a.min, b.min) && agree(a.max, b.max);

/** Lengths that the first version names and the other doesn't; each with what stands in its place there, where something does. */
export function unlikeLengths(pair: Pair): readonly Unlike[] {
  const [here, there] = [lengthsIn(pair.one.analysis.reading), lengthsIn(pair.other.analysis.reading)];
  const free = new Set(there);
  const isNear = (a: Length, b: Length): boolean => pair.counterpart(a.block.section) === b.block.section;
  const take = (fits: (b: Length) => boolean): Length | undefined => {
    const found = [...free].find(fits);
    if (found) free.delete(found);
    return found;
  };
  // the same length under the same heading first, then anywhere
  const close = here.filter((a) => !take((b) => same(a, b) && isNear(a, b)));
  const extra = close.filter((a) => !take((b) => same(a, b)));
  const isKin = (a: Length, b: Length): boolean =>
    (a.statement === undefined) === (b.statement === undefined) || isSameBlock(pair, a, b);
  const nearest = extra.map((a): Unlike => ({ here: a, there: take((b) => isNear(a, b) && isKin(a, b)) }));
  const [only, ...more] = nearest.filter((one) => !one.there);
  const last = only && more.length === 0 ? take((b) => isKin(only.here, b)) : undefined;
  return nearest
    .map((one) => (one === only && last ? { ...one, there: last } : one))
    .filter((one) => one.there !== undefined || !there.some((b) => same(one.here, b)));
}

/** Whether the two are the only lengths of blocks that stand in the same place. */
function isSameBlock({ counterpart, one, other }: Pair, a: Length, b: Length): boolean {
  const section = counterpart(a.block.section);
  if (!section || section !== b.block.section || section.blocks.length !== a.block.section.blocks.length) return false;
  const isAlone = ({ block }: Length, { analysis }: Pair['one']): boolean =>
    lengthsIn(analysis.reading).filter((length) => length.block === block).length === 1;
  return (
    section.blocks.indexOf(b.block) === a.block.section.blocks.indexOf(a.block) && isAlone(a, one) && isAlone(b, other)
  );
}

/** Words around a length that make it a limit, in UTF-16 units from it. */
const AROUND = 30;
const BEFORE =
  /(?<!\p{L})(?:innen|innan|inna|innen for|senest|seinast|frist\p{L}*|minst|inntil|opptil|within|least|no later than|up to|deadline|period)(?!\p{L})[^.;]*$/iu;
const BEHIND =
  /^[^.;,]*(?<!\p{L})(?:før|at the latest|before|in advance|prior|på forhånd|på førehand|notice|frist)(?!\p{L})/iu;

/** Whether a length is a limit that something has to keep to: «innen 30 dager», “14 days in advance”. */
export const isDeadline = ({ block: { text }, start, end }: Length): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - AROUND), start)) || BEHIND.test(text.slice(end, end + AROUND));

/** Units of time, and words that stand for a length. */
const UNITS =
  /(?<!\p{L})(?:time[rn]?|timar|døgn\p{L}*|dag(?:er|ar|en)?|virkedag\p{L}*|yrkedag\p{L}*|uke[rn]?|vek(?:e|er|a)|måne?d(?:er|en)?|månad(?:er|ar|en)?|år(?:et)?|hours?|days?|weeks?|fortnight|months?|years?|\p{L}{0,20}frist(?:en|er|ar)?|deadlines?|time limits?)(?!\p{L})/giu;

/** Whether the other version speaks of a length of time in the place where this one does, in words that cannot be compared. */
export function mayHold({ counterpart, other }: Pair, { block: { section } }: Length): boolean {
  const there = counterpart(section);
  const { document } = other.analysis.reading;
  const lengths = lengthsIn(other.analysis.reading);
  return (there ? there.blocks : document.blocks).some((block) =>
    [...block.text.matchAll(UNITS)].some(
      ({ index }) => !lengths.some((length) => length.block === block && length.start <= index && index < length.end),
    ),
  );
}
