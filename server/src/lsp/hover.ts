/** `textDocument/hover`: what the law says that the words cite. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { explain } from '../core/law/explain.js';
import { referenceAt } from '../core/law/referenceAt.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const hover: Handler<HoverParams, Hover | null> = async ({ analyses }, { textDocument, position }) => {
  const analysed = await analyses.of(textDocument.uri);
  if (!analysed) return null;
  const { text, analysis } = analysed;
  const found = referenceAt(analysis.reading, text.offsetAt(position));
  const value = found && explain(found.ref, analysis.language);
  return value ? { contents: { kind: 'markdown', value }, range: toRange(text, found.span) } : null;
};
