/** `textDocument/documentLink`: every reference to law leads to EUR-Lex or Lovdata. */
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { lawLinks } from '../core/navigation/lawLinks.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const documentLink: Handler<DocumentLinkParams, DocumentLink[] | null> = async (
  { analyses, features },
  { textDocument },
) => {
  const analysed = await analyses.of(textDocument.uri);
  if (!analysed) return null;
  const { text, analysis } = analysed;
  return lawLinks(analysis.reading, analysis.language).map(({ span, url, title }) => ({
    range: toRange(text, span),
    target: url,
    ...(features.linkTooltips ? { tooltip: title } : {}),
  }));
};
