/** Applies text edits as an editor does. */
import type { TextEdit } from '../../server/src/core/rules/rule.js';

/** The text with all edits applied; they must not overlap. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text: words }) => all.slice(0, span.start) + words + all.slice(span.end), text);
