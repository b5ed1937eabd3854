/** `textDocument/selectionRange`: from the sentence to the block, its sections and the whole. */
import type { Position, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { blockAt, sectionsOf, spanIn, wordsOf } from '../core/document/policyDocument.js';
import type { Span } from '../core/document/span.js';
import { sentencesOf } from '../core/reading/hit.js';
import type { Analysed } from './analyses.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const selectionRange: Handler<SelectionRangeParams, SelectionRange[] | null> = async (
  { analyses },
  { textDocument, positions },
) => {
  const analysed = await analyses.of(textDocument.uri);
  return analysed ? positions.map((position) => chainAt(position, analysed)) : null;
};

function chainAt(position: Position, { text, analysis: { document } }: Analysed): SelectionRange {
  const offset = text.offsetAt(position);
  const block = blockAt(document, offset);
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const sentence =
    block &&
    sentencesOf(block)
      .map(({ start, end }) => spanIn(document, block, start, end))
      .find(holds);
  const spans = [
    ...(sentence ? [sentence] : []),
    ...(block ? [wordsOf(document, block), block.span] : []),
    ...(block ? [...sectionsOf(block)].map(({ span }) => span) : []),
    { start: 0, end: document.source.length },
  ].filter(holds);
  let chain: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of spans.reverse()) {
    if (
      outer &&
      (span.start < outer.start || span.end > outer.end || span.end - span.start === outer.end - outer.start)
    )
      continue;
    chain = { range: toRange(text, span), ...(chain ? { parent: chain } : {}) };
    outer = span;
  }
  return chain!;
}
