/** The words of a stretch of Markdown without its markup. */
import type { SyntaxNode } from '@lezer/common';
import type { BlockLink } from './block.js';
import { decodeEntity } from './entities.js';
import { PlainTextBuilder, type PlainText } from './plainText.js';
import type { SyntaxSpan } from './readChunk.js';

/** Plain text and links of a stretch of source; `from` and `to` may cut a node: only what lies between is read. */
export function inlineText(
  source: string,
  { from, to, node }: SyntaxSpan,
): { readonly plain: PlainText; readonly links: readonly BlockLink[] } {
  const builder = new PlainTextBuilder();
  const links: { start: number; end: number; url: string }[] = [];
  let at = from;
  const copyTo = (end: number): void => {
    if (end > at) builder.copy(source, Math.max(at, from), Math.min(end, to));
    at = Math.max(at, end);
  };
  const visit = (parent: SyntaxNode): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.to <= from || child.from >= to) continue;
      if (isBracketed(source, child) || (child.name === 'HTMLTag' && NO_TAG.test(source.slice(child.from, child.to))))
        visitText(child);
      else if (isMarkup(source, child)) {
        copyTo(child.from);
        at = Math.max(at, child.to);
      } else if (child.name === 'HTMLTag') {
        copyTo(child.from);
        builder.put(' ', child.from);
        at = child.to;
      } else if (child.name === 'Entity') {
        copyTo(child.from);
        builder.put(decodeEntity(source.slice(child.from, child.to)), child.from);
        at = child.to;
      } else if (child.name === 'Escape') {
        copyTo(child.from);
        at = child.from + 1;
      } else visit(child);
      if ((child.name === 'Link' || child.name === 'Image') && !isBracketed(source, child))
        links.push({ start: child.from, end: child.to, url: urlOf(source, child) });
    }
  };
  // `[navn]` with no target is a blank that somebody left, not a link
  const visitText = (bracketed: SyntaxNode): void => copyTo(bracketed.to);
  if (node) visit(node);
  copyTo(to);
  const plain = builder.finish();
  return { plain, links: links.map((link) => toPlain(plain, link)) };
}

const MARKS = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'Comment',
  'ProcessingInstruction',
]);

// a bare address is its own words, also as the words of a link; the target of a link is not
const isMarkup = (source: string, node: SyntaxNode): boolean =>
  MARKS.has(node.name) || (node.name === 'URL' && isTarget(source, node));

/** Whether an address stands in the brackets behind the words of a link, or behind the label of a definition. */
function isTarget(source: string, { parent, prevSibling }: SyntaxNode): boolean {
  if (parent?.name === 'LinkReference') return true;
  if (parent?.name !== 'Link' && parent?.name !== 'Image') return false;
  return prevSibling?.name === 'LinkMark' && source.slice(prevSibling.from, prevSibling.to).endsWith('(');
}

/** `<COMPANY NAME>` is a blank, not a tag. */
const NO_TAG = /^<\p{Lu}[\p{Lu} _-]*>$/u;

const isBracketed = (source: string, node: SyntaxNode): boolean =>
  node.name === 'Link' && targetOf(source, node) === undefined && !node.getChild('LinkLabel');

const targetOf = (source: string, node: SyntaxNode): SyntaxNode | undefined =>
  node.getChildren('URL').find((url) => isTarget(source, url));

function urlOf(source: string, node: SyntaxNode): string {
  const url = targetOf(source, node);
  return url ? source.slice(url.from, url.to) : '';
}

/** Offsets of a link in the plain text, found by walking its runs: the text of a link is one or more whole runs. */
function toPlain({ text, runs }: PlainText, { start, end, url }: BlockLink): BlockLink {
  let [first, last] = [-1, -1];
  for (let index = 0; index < runs.length; index += 2) {
    const offset = runs[index]!;
    const source = runs[index + 1]!;
    const length = (runs[index + 2] ?? text.length) - offset;
    if (source + length <= start || source >= end) continue;
    if (first < 0) first = offset + Math.max(0, start - source);
    last = offset + Math.min(length, end - source);
  }
  return { start: Math.max(0, first), end: Math.max(0, last), url };
}
