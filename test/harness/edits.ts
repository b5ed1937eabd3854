/** Applies text edits as an editor does. */
import type { TextEdit } from '../../server/src/core/rules/rule.js';

/** The text with all edits applied; they must not overlap; of two at one place, the first goes in first. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .reverse()
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text: words }) => all.slice(0, span.start) + words + all.slice(span.end), text);
