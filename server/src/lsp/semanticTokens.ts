/** `textDocument/semanticTokens`: references, periods and blanks in colours, where no grammar does it. */
import {
  SemanticTokensBuilder,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Span } from '../core/document/span.js';
import { COLOURS, coloursIn } from '../core/navigation/colours.js';
import type { Analysed } from './analyses.js';
import type { ClientFeatures } from './clientFeatures.js';
import type { Context, Handler } from './context.js';
import { toSpan } from './convert.js';

/** Klausul's own client declares the three kinds; any other gets those that every editor knows. */
export const legendFor = ({ own }: ClientFeatures): SemanticTokensLegend => ({
  tokenTypes: own.status ? [...COLOURS] : ['type', 'number', 'variable'],
  tokenModifiers: [],
});

export const semanticTokens: Handler<SemanticTokensParams, SemanticTokens | null> = async (
  context,
  { textDocument },
) => {
  const analysed = await tokensWanted(context, textDocument.uri);
  return analysed ? tokensIn(analysed, { start: 0, end: analysed.text.getText().length }) : null;
};

export const semanticTokensRange: Handler<SemanticTokensRangeParams, SemanticTokens | null> = async (
  context,
  { textDocument, range },
) => {
  const analysed = await tokensWanted(context, textDocument.uri);
  return analysed ? tokensIn(analysed, toSpan(analysed.text, range)) : null;
};

/** In Klausul's own client a grammar colours Markdown; other clients have none. */
const tokensWanted = ({ analyses, documents, features }: Context, uri: string): Promise<Analysed | undefined> =>
  features.own.status && documents.get(uri)?.languageId === 'markdown' ? Promise.resolve(undefined) : analyses.of(uri);

function tokensIn({ text, analysis }: Analysed, within: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, colour } of coloursIn(analysis.reading, within))
    for (const { line, character, length } of piecesOf(text, span))
      builder.push(line, character, length, COLOURS.indexOf(colour), 0);
  return builder.build();
}

/** A token lies in one line: words that run over the end of a line are several. */
function* piecesOf(
  text: Analysed['text'],
  { start, end }: Span,
): Iterable<{ readonly line: number; readonly character: number; readonly length: number }> {
  const source = text.getText();
  for (let at = start; at < end;) {
    const line = /^[^\r\n]*/.exec(source.slice(at, end))![0];
    if (line.length > 0) yield { ...text.positionAt(at), length: line.trimEnd().length };
    at += line.length;
    while (at < end && /\s/.test(source[at]!)) at++;
  }
}
