/** What a policy says of how long data are kept, as rows of the report. */
import type { Analysis } from '../analyse.js';
import { spanIn } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import { isoOf } from '../facts/durations/period.js';
import { eventBeside } from '../facts/retention/acts.js';
import type { RetentionBound } from '../facts/retention/statement.js';
import { retentionStatements } from '../facts/retention/statements.js';

/** One statement on retention. */
export interface RetentionRow {
  /** Data, purpose or section that it is about. */
  readonly subject: string;
  /** ISO 8601; null where the text sets none. */
  readonly min: string | null;
  readonly max: string | null;
  /** `exact`, `at-most`, `at-least`, `range`, `criterion` or `none`. */
  readonly bound: RetentionBound;
  /** From when or until when, as written: «saken er avsluttet». */
  readonly event: string | null;
  /** Id of the act that it cites, such as `bokf`. */
  readonly act: string | null;
  /** The words that state it. */
  readonly span: Span;
}

/** All statements of a policy, in the order of the text. */
export function retentionRows({ document, reading, isPolicy }: Analysis): readonly RetentionRow[] {
  if (!isPolicy) return [];
  return reading.of(retentionStatements).map(({ value, block, start, end }) => ({
    subject: value.subject.text,
    min: value.min ? isoOf(value.min) : null,
    max: value.max ? isoOf(value.max) : null,
    bound: value.bound,
    event: eventBeside(value) ?? null,
    act: value.acts[0]?.act ?? null,
    span: spanIn(document, block, start, end),
  }));
}
