/** `textDocument/hover`: the law that the words cite, a name that is out of date, a statutory period, a defined word. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../core/hover/hoverAt.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const hover: Handler<HoverParams, Hover | null> = async ({ analyses, features }, { textDocument, position }) => {
  const analysed = await analyses.of(textDocument.uri);
  if (!analysed) return null;
  const { text, analysis } = analysed;
  const found = hoverAt(analysis.reading, text.offsetAt(position), analysis.language);
  if (!found) return null;
  const { value, span } = found;
  const contents = features.markdown
    ? { kind: 'markdown' as const, value }
    : { kind: 'plaintext' as const, value: withoutMarkup(value) };
  return { contents, range: toRange(text, span) };
};

/** For a client that shows plain text: links as their words, no marks. */
const withoutMarkup = (markdown: string): string =>
  markdown
    .replace(/(?<!\\)\[([^[\]]+)\]\([^()\s]+\)/g, '$1')
    .replace(/(?<!\\)\*\*?/g, '')
    .replace(/^> /gm, '')
    .replace(/\\([\\`*_[\]<>|~])/g, '$1');
