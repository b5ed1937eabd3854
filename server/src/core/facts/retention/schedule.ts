/** The schedule of a policy: one row for each retention statement, as the report gives it. */
import type { PolicyDocument } from '../../document/policyDocument.js';
import { spanIn } from '../../document/policyDocument.js';
import type { Span } from '../../document/span.js';
import type { Reading } from '../../reading/reading.js';
import { isoOf } from '../durations/period.js';
import type { RetentionBound } from './statement.js';
import { retentionStatements, type RetentionFact } from './statements.js';

/** One row: ISO 8601 lengths, null where there is none. */
export interface ScheduleRow {
  readonly subject: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly bound: RetentionBound;
  readonly event: string | null;
  /** Id of the act that the statement is tied to. */
  readonly act: string | null;
  readonly span: Span;
  readonly text: string;
}

/** All rows in the order of the text. */
export const scheduleOf = (reading: Reading): readonly ScheduleRow[] =>
  reading.of(retentionStatements).map((statement) => rowOf(reading.document, statement));

function rowOf(document: PolicyDocument, { value, block, start, end }: RetentionFact): ScheduleRow {
  const span = spanIn(document, block, start, end);
  return {
    subject: value.subject.text,
    min: value.min ? isoOf(value.min) : null,
    max: value.max ? isoOf(value.max) : null,
    bound: value.bound,
    event: value.event ?? null,
    act: value.acts[0]?.act ?? null,
    span,
    text: document.source.slice(span.start, span.end),
  };
}
