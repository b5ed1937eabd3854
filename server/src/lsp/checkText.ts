/** `klausul/checkText`: checks a text that is not open, for "Check all policies in the folder". */
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Handler } from './context.js';
import { diagnosticsOf } from './diagnostics.js';
import { statusOf } from './status.js';
import type { Status } from './protocol.js';

/** How it stands and what is to be said of it. */
export interface CheckedText {
  readonly status: Status;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing is kept of the text. */
export const checkText: Handler<{ readonly uri: string; readonly text: string }, CheckedText> = async (
  { analyses, features },
  { uri, text },
) => {
  const analysed = await analyses.once(TextDocument.create(uri, 'markdown', 0, text));
  return { status: statusOf(uri, analysed), diagnostics: diagnosticsOf(analysed, features) };
};
