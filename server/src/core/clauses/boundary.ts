/** Where in the source a clause may go in: never inside a table, a code block, HTML or front matter. */
import type { Block } from '../document/block.js';
import { lineEnd } from '../document/chunks.js';
import { lineStart } from '../document/lineStart.js';
import type { PolicyDocument } from '../document/policyDocument.js';

/** The end of the line (or table, or HTML) that a block ends on. */
export function endBehind(block: Block, document: PolicyDocument): number {
  const { source } = document;
  const inside = block.kind === 'cell' || isHtml(block, source);
  return safe(inside ? chunkEnd(source, block.span.end) : lineEndAt(source, block.span.end), document);
}

/** The end of the text before the line of `offset` (a heading's own number may stand before it). */
export const endBefore = (offset: number, document: PolicyDocument): number => {
  const { source, frontMatter } = document;
  const end = source.slice(0, offset < source.length ? lineStart(source, offset) : offset).trimEnd().length;
  return safe(Math.max(frontMatter.end, end === 0 ? 0 : lineEndAt(source, end)), document);
};

/** Whether the text goes on in the line behind `at`. */
export function goesOn(source: string, at: number): boolean {
  const [, next] = lineEnd(source, at);
  return next < source.length && source.slice(next, lineEnd(source, next)[0]).trim() !== '';
}

/** Whether nothing but white space, or front matter, stands before `at`. */
export const isFirst = (at: number, { source, frontMatter }: PolicyDocument): boolean =>
  source.slice(frontMatter.end, at).trim() === '';

const isHtml = ({ base, kind, raw }: Block, source: string): boolean =>
  (kind !== 'item' &&
    source
      .slice(base, base + 40)
      .trimStart()
      .startsWith('<')) ||
  raw.style === 'html';

/** The line end that a text uses. */
export const eolOf = (source: string): '\r\n' | '\n' | '\r' =>
  source.includes('\r\n') ? '\r\n' : source.includes('\n') || !source.includes('\r') ? '\n' : '\r';

const lineEndAt = (source: string, at: number): number => lineEnd(source, at)[0];

/** The end of the last line before an empty one. */
function chunkEnd(source: string, from: number): number {
  let [end, next] = lineEnd(source, from);
  while (next < source.length && goesOn(source, end)) [end, next] = lineEnd(source, next);
  return end;
}

/** Behind the code block, comment or HTML element in which an offset stands. */
function safe(at: number, { blocks, source }: PolicyDocument): number {
  let end = at;
  for (const { kind, span } of blocks) if (kind === 'code' && span.start < end && end < span.end) end = span.end;
  for (const [open, close] of ENCLOSING) {
    const from = source.lastIndexOf(open, end - 1);
    const closed = from < 0 ? -1 : source.indexOf(close, from) + close.length;
    if (closed > end) end = lineEndAt(source, closed);
  }
  return end;
}

const ENCLOSING = [
  ['<!--', '-->'],
  ['<table', '</table>'],
  ['<pre', '</pre>'],
  ['<ul', '</ul>'],
  ['<script', '</script>'],
  ['<style', '</style>'],
] as const;
