/** Tables without Markdown's line of dashes: rows of text whose cells are set off by ` | ` or by tabs, as pasted from a page or a word processor. */
import { lineEnd } from './chunks.js';
import { inlineText } from './inlineText.js';
import type { PartialBlock } from './readChunk.js';

/** The cells of a chunk that is such a table, or undefined where it is none: three rows or more of the same number of cells. */
export function plainTable(text: string): readonly PartialBlock[] | undefined {
  if (!text.includes(' | ') && !text.includes('\t')) return undefined;
  // Markdown's own tables, and lists of contents with page numbers
  if (/^\s*\|/.test(text) || /\t\d{1,4}$/m.test(text)) return undefined;
  const rows: (readonly Span[])[] = [];
  for (let at = 0; at < text.length;) {
    const [end, next] = lineEnd(text, at);
    const cells = cellsOf(text, at, end);
    if (cells.length < 2 || cells.length !== (rows[0] ?? cells).length) return undefined;
    rows.push(cells);
    at = next;
  }
  const [head] = rows;
  if (rows.length < FEWEST_ROWS || head?.some(({ from, to }) => to - from > LONGEST_HEAD) !== false) return undefined;
  return rows.flatMap((cells, row) =>
    cells.map(({ from, to }, column) => ({
      kind: 'cell' as const,
      span: { start: from, end: to },
      ...inlineText(text, { from, to, node: undefined }),
      level: 0,
      cell: { table: 0, row, column },
    })),
  );
}

const FEWEST_ROWS = 3;
/** What stands over a column is short (UTF-16 units); a sentence with a bar in it is no head. */
const LONGEST_HEAD = 45;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The cells of one line: offsets in the text, without the space around them; none where the line begins a list. */
function cellsOf(text: string, from: number, to: number): readonly Span[] {
  const line = text.slice(from, to);
  if (/^\s*(?:[-+*•]|\d{1,3}[.)])\s/.test(line) || /^[\s|:-]+$/.test(line)) return [];
  const cells: Span[] = [];
  const separator = line.includes(' | ') ? ' | ' : '\t';
  for (let at = 0; at <= line.length;) {
    const found = line.indexOf(separator, at);
    const end = found < 0 ? line.length : found;
    const cell = line.slice(at, end);
    const start = at + (cell.length - cell.trimStart().length);
    cells.push({ from: from + start, to: from + Math.max(start, at + cell.trimEnd().length) });
    at = end + separator.length;
    if (found < 0) break;
  }
  return cells.length > 1 && cells[0]!.from < cells[0]!.to ? cells : [];
}
