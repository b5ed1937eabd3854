/** `textDocument/references`: where a section is referred to, from its heading or from one of the references. */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { headingSpan, referencesTo, sectionsAt } from '../core/navigation/places.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const references: Handler<ReferenceParams, Location[] | null> = async (
  { analyses },
  { textDocument: { uri }, position, context },
) => {
  const analysed = await analyses.of(uri);
  if (!analysed) return null;
  const { text, analysis } = analysed;
  const sections = sectionsAt(analysis.reading, text.offsetAt(position));
  if (sections.length === 0) return null;
  const headings = context.includeDeclaration ? sections.map((section) => headingSpan(analysis.reading, section)) : [];
  return [...headings, ...referencesTo(analysis.reading, sections)].map((span) => ({
    uri,
    range: toRange(text, span),
  }));
};
