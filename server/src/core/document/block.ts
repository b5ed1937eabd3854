/** The smallest piece of a policy that is read as a whole: a heading, label, paragraph, list item or table cell. */
import type { BlockLanguage } from '../languages/language.js';
import type { Marks } from '../marking/marks.js';
import type { PlainText } from './plainText.js';
import type { Section } from './section.js';
import type { Span } from './span.js';

/** `label` is a short line that ends in a colon and governs what follows; `code` is text that is no prose. */
export type BlockKind = 'heading' | 'label' | 'paragraph' | 'item' | 'cell' | 'code';

/** How a heading is marked in the source; a clause that goes in copies it. */
export type HeadingStyle = 'atx' | 'setext' | 'bold' | 'capitals' | 'numbered' | 'plain' | 'html';

/** A link inside a block: the plain offsets of its words and where it leads. */
export interface BlockLink extends Span {
  readonly url: string;
}

/** What one chunk of the source says by itself: kept by the chunk's text, its spans relative to the chunk. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** Source span relative to the chunk, markers included. */
  readonly span: Span;
  readonly plain: PlainText;
  /** 1-6 for Markdown headings; depth from 0 for list items; 0 otherwise. */
  readonly level: number;
  readonly style?: HeadingStyle;
  /** List mark (`-`, `•`, `1.`) or heading number (`7.2`), as written. */
  readonly marker?: string;
  /** Table cells: row (0 is the header) and column. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly links: readonly BlockLink[];
  /** Position among the blocks of its chunk, and how many there are. */
  readonly place: readonly [index: number, count: number];
}

/** A block in its place in the policy. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly raw: RawBlock;
  /** Where the chunk of the block begins in the source. */
  readonly base: number;
  /** Source span, markers included. */
  readonly span: Span;
  /** The words, as matched. */
  readonly text: string;
  readonly level: number;
  readonly marker: string | undefined;
  readonly language: BlockLanguage;
  readonly marks: Marks;
  readonly section: Section;
  /** The paragraph, label or heading that introduces the list in which this item stands. */
  readonly leadIn: Block | undefined;
  /** The label line above that governs this block. */
  readonly label: Block | undefined;
  /** Table cells: the head of the column, and the first cell of the row. */
  readonly columnHead: Block | undefined;
  readonly rowHead: Block | undefined;
  /** What has been read of its words alone, and of the marks that they had then: see `perBlock`. */
  readonly said: Map<unknown, { readonly marks: Marks; readonly value: unknown }>;
}
