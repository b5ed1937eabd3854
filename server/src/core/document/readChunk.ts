/** Reads one chunk of Markdown or plain text into blocks; what it says depends on the chunk's text alone. */
import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { RawBlock } from './block.js';
import { lineEnd, type Chunk } from './chunks.js';
import { inlineText } from './inlineText.js';
import { readHtml } from './htmlBlocks.js';
import { leadBack, unifyLineEnds } from './lineEnds.js';
import { splitLines } from './lines.js';
import { plainTable } from './plainTable.js';

const markdown = parser.configure([GFM]);

/** A block before its place in the chunk is known. */
export type PartialBlock = Omit<RawBlock, 'place'>;

/** The blocks of a chunk, in order. Never throws: what Markdown can't say is a paragraph. */
export function readChunk({ text, kind }: Chunk): readonly RawBlock[] {
  const unified = unifyLineEnds(text);
  const blocks = kind === 'code' ? [codeBlock(unified.text)] : readText(unified.text);
  return blocks
    .filter(({ plain, kind: type }) => plain.text !== '' || type === 'heading' || type === 'cell')
    .map((block, index, all) => leadBack({ ...block, place: [index, all.length] as const }, unified));
}

/** Most chunks of a policy are plain sentences, a heading or a simple list: for those no syntax tree is needed. */
function readText(text: string): readonly PartialBlock[] {
  const table = plainTable(text);
  if (table) return table;
  if (!MARKUP.test(text)) return splitLines(text, { from: 0, to: text.length, node: undefined });
  if (INLINE.test(text)) return readMarkdown(text);
  return simpleHeading(text) ?? simpleList(text) ?? readMarkdown(text);
}

/** Whether a chunk holds anything that Markdown could read as more than a paragraph. */
const MARKUP = /[*_`[\]<>#|\\&~]|^ {0,3}(?:[-+=]|\d{1,9}[.)])|:\/\//m;

/** Markup inside a line, and lines that belong to those before them. */
const INLINE = /[*_`[\]<>|\\&~]|:\/\/|^[ \t]|[^\n\r]#|^(?:=|-+\s*$|\s*$)/m;

function simpleHeading(text: string): readonly PartialBlock[] | undefined {
  const mark = /^(#{1,6})[ \t]+(?=\S)[^\r\n]*$/.exec(text);
  if (!mark) return undefined;
  const from = text.search(/[^#\s]/);
  if (from < 0) return undefined;
  return [
    {
      kind: 'heading',
      span: { start: 0, end: text.length },
      ...inlineText(text, { from, to: text.length, node: undefined }),
      level: mark[1]!.length,
      style: 'atx',
    },
  ];
}

/** A list on one level in which every line is an item. */
function simpleList(text: string): readonly PartialBlock[] | undefined {
  const items: PartialBlock[] = [];
  let kind = '';
  for (let at = 0; at < text.length;) {
    const [end, next] = lineEnd(text, at);
    const mark = /^([-+]|\d{1,9}([.)]))[ \t]{1,4}(?=\S)/.exec(text.slice(at, end));
    const delimiter = mark?.[2] ?? mark?.[1] ?? '';
    if (!mark || (kind !== '' && kind !== delimiter)) return undefined;
    kind = delimiter;
    items.push(
      ...splitLines(text, { from: at + mark[0].length, to: end, node: undefined }, { marker: mark[1]!, depth: 0 }),
    );
    at = next;
  }
  return items;
}

/** A stretch of source that holds inline text; `node` is its syntax tree, or undefined when there is no markup in it. */
export interface SyntaxSpan {
  readonly from: number;
  readonly to: number;
  readonly node: SyntaxNode | undefined;
}

const codeBlock = (text: string): PartialBlock => ({
  kind: 'code',
  span: { start: 0, end: text.length },
  plain: { text: text.trim(), runs: [0, text.length - text.trimStart().length] },
  level: 0,
  links: [],
});

function readMarkdown(text: string): readonly PartialBlock[] {
  const blocks: PartialBlock[] = [];
  let table = 0;
  const visit = (parent: SyntaxNode, depth: number, marker: string | undefined): void => {
    let mark = marker;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const { name } = node;
      if (name === 'ListMark') mark = text.slice(node.from, node.to);
      else if (name === 'BulletList' || name === 'OrderedList') visit(node, depth + 1, undefined);
      else if (name === 'ListItem') visit(node, depth, undefined);
      else if (name === 'Blockquote' || name === 'Task') visit(node, depth, mark);
      else if (name === 'Table') blocks.push(...readTable(text, node, table++));
      else if (name === 'HTMLBlock' || name === 'CommentBlock') blocks.push(...readHtml(text, node.from, node.to));
      else blocks.push(...readLeaf(text, node, depth, mark));
      if (name === 'Paragraph') mark = undefined;
    }
  };
  visit(markdown.parse(text).topNode, -1, undefined);
  return blocks;
}

function readLeaf(text: string, node: SyntaxNode, depth: number, marker: string | undefined): readonly PartialBlock[] {
  const { name, from, to } = node;
  const heading = /^(ATX|Setext)Heading([1-6])$/.exec(name);
  if (heading) {
    const style = heading[1] === 'ATX' ? 'atx' : 'setext';
    return [
      {
        kind: 'heading',
        span: { start: from, end: to },
        ...inlineText(text, { from, to, node }),
        level: Number(heading[2]),
        style,
      },
    ];
  }
  if (name === 'Paragraph' || name === 'CodeBlock') {
    // text that is indented is no code in a policy
    return splitLines(
      text,
      { from, to, node: name === 'Paragraph' ? node : undefined },
      marker === undefined ? undefined : { marker, depth },
    );
  }
  return name === 'FencedCode' ? [{ ...codeBlock(text.slice(from, to)), span: { start: from, end: to } }] : [];
}

function readTable(text: string, tableNode: SyntaxNode, table: number): readonly PartialBlock[] {
  const cells: PartialBlock[] = [];
  let row = 0;
  for (let line = tableNode.firstChild; line; line = line.nextSibling) {
    if (line.name !== 'TableHeader' && line.name !== 'TableRow') continue;
    let column = 0;
    let empty = true;
    for (let cell = line.firstChild; cell; cell = cell.nextSibling) {
      if (cell.name === 'TableDelimiter') {
        if (cell.from > line.from && empty) column++;
        empty = true;
        continue;
      }
      empty = false;
      const { from, to } = cell;
      cells.push({
        kind: 'cell',
        span: { start: from, end: to },
        ...inlineText(text, { from, to, node: cell }),
        level: 0,
        cell: { table, row, column },
      });
      column++;
    }
    row++;
  }
  return cells;
}
