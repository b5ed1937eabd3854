/** `textDocument/documentSymbol`: the section tree as it is read, headings without Markdown marks included. */
import {
  SymbolKind,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver';
import { wordsOf } from '../core/document/policyDocument.js';
import type { Section } from '../core/document/section.js';
import type { Analysed } from './analyses.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const documentSymbol: Handler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null> = async (
  context,
  { textDocument },
) => {
  const analysed = await context.analyses.of(textDocument.uri);
  if (!analysed) return null;
  const tree = analysed.analysis.document.root.children.flatMap((section) => symbolOf(section, analysed));
  return context.features.symbolTree ? tree : flat(tree, textDocument.uri);
};

function symbolOf({ heading, children, span }: Section, analysed: Analysed): DocumentSymbol[] {
  if (!heading) return [];
  const { text, analysis } = analysed;
  return [
    {
      name: heading.text.trim() || '…',
      kind: SymbolKind.String,
      range: toRange(text, span),
      selectionRange: toRange(text, wordsOf(analysis.document, heading)),
      children: children.flatMap((child) => symbolOf(child, analysed)),
    },
  ];
}

const flat = (symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...flat(children, uri),
  ]);
