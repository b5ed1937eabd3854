/** The section tree of a policy. */
import type { Block } from './block.js';
import type { Span } from './span.js';

/** A heading with everything up to the next heading of its level or above; the root has no heading. */
export interface Section {
  readonly heading: Block | undefined;
  /** 0 for the root, else 1 (title) and deeper. */
  readonly level: number;
  /** The number before the heading's words, `7` or `7.2`. */
  readonly number: string | undefined;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** Blocks directly in this section, heading and subsections left out. */
  readonly blocks: readonly Block[];
  /** From the heading to the end of the last subsection. */
  readonly span: Span;
}
