/** `textDocument/definition`: from «se punkt 6» to its heading. */
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { headingSpan, placeReferenceAt } from '../core/navigation/places.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const definition: Handler<DefinitionParams, Location[] | LocationLink[] | null> = async (
  { analyses, features },
  { textDocument, position },
) => {
  const analysed = await analyses.of(textDocument.uri);
  if (!analysed) return null;
  const { text, analysis } = analysed;
  const reference = placeReferenceAt(analysis.reading, text.offsetAt(position));
  if (!reference) return null;
  const { uri } = textDocument;
  if (!features.locationLinks)
    return reference.sections.map((section) => ({ uri, range: toRange(text, headingSpan(analysis.reading, section)) }));
  return reference.sections.map((section) => ({
    originSelectionRange: toRange(text, reference.span),
    targetUri: uri,
    targetRange: toRange(text, section.span),
    targetSelectionRange: toRange(text, headingSpan(analysis.reading, section)),
  }));
};
