/** `textDocument/foldingRange`: sections, and the front matter. */
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Analysed } from './analyses.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const foldingRange: Handler<FoldingRangeParams, FoldingRange[] | null> = async (
  { analyses },
  { textDocument },
) => {
  const analysed = await analyses.of(textDocument.uri);
  if (!analysed) return null;
  const { sections, frontMatter } = analysed.analysis.document;
  const matter = frontMatter.end > 1 ? [{ start: 0, end: frontMatter.end }] : [];
  return [...matter, ...sections.map(({ span }) => span)].flatMap((span) => foldOf(span, analysed));
};

/** From the first line to the last that is not empty. */
function foldOf({ start, end }: { readonly start: number; readonly end: number }, { text }: Analysed): FoldingRange[] {
  const source = text.getText();
  let last = end;
  while (last > start && /\s/.test(source[last - 1]!)) last--;
  const range = toRange(text, { start, end: last });
  return range.end.line > range.start.line ? [{ startLine: range.start.line, endLine: range.end.line }] : [];
}
