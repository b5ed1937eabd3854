/** Finding words in texts. */
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Sorted, so that two lists can be compared whatever the order of equal places. */
export const sorted = (items: readonly Diagnostic[]): Diagnostic[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Applies LSP edits, snippets without their tab stops' syntax left as they are. */
export function applied(
  document: TextDocument,
  edits: readonly { readonly range: Diagnostic['range']; readonly newText: string }[],
): string {
  const text = document.getText();
  return [...edits]
    .map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** The message as text. */
export const messageOf = ({ message }: Pick<Diagnostic, 'message'>): string =>
  typeof message === 'string' ? message : message.value;
