/** An explanation in Markdown, and the words of the text that it explains. */
import type { Span } from '../document/span.js';

/** What a hover shows. */
export interface Explained {
  readonly value: string;
  readonly span: Span;
}
