/** What a policy says of how long data are kept, as rows of the report. */
import type { Analysis } from '../analyse.js';
import type { Span } from '../document/span.js';

/** One statement on retention. */
export interface RetentionRow {
  /** Data, purpose or section that it is about. */
  readonly subject: string;
  /** ISO 8601; null where the text sets none. */
  readonly min: string | null;
  readonly max: string | null;
  /** `at-least`, `at-most`, `exactly`, … */
  readonly bound: string;
  /** From when: «saken er avsluttet». */
  readonly event: string | null;
  /** The act that it cites, as a reference such as `bokf:13`. */
  readonly act: string | null;
  /** The words that state it. */
  readonly span: Span;
}

/** All statements, in the order of the text. Filled in with the readers of periods. */
export const retentionRows = (_: Analysis): readonly RetentionRow[] => [];
