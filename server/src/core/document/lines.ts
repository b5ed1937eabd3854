/** Tells the lines of a paragraph apart: a hard-wrapped line goes on, a bullet, label or heading on its own line does not. */
import type { BlockKind, HeadingStyle } from './block.js';
import { lineEnd } from './chunks.js';
import { inlineText } from './inlineText.js';
import type { PartialBlock, SyntaxSpan } from './readChunk.js';
import { runInHeading } from './runInHeading.js';

/** The list item whose paragraph is split: its first line carries the mark. */
export interface ListPlace {
  readonly marker: string;
  readonly depth: number;
}

/** One line of a paragraph: offsets without the line end, and what begins it. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly bullet: string | undefined;
  readonly hardBreak: boolean;
}

/** The blocks in a paragraph of the chunk `source`, as its lines show them. */
export function splitLines(source: string, span: SyntaxSpan, place?: ListPlace): readonly PartialBlock[] {
  const lines = readLines(source, span.from, span.to);
  const width = Math.max(...lines.map(({ text }) => text.length));
  const blocks: PartialBlock[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && !breaksBefore(lines[at - 1]!, lines[at]!, width)) continue;
    blocks.push(...toBlocks(source, span, lines.slice(from, at), from === 0 ? place : undefined));
    from = at;
  }
  return blocks;
}

function readLines(source: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to;) {
    const [lineTo, next] = lineEnd(source, at);
    const end = Math.min(lineTo, to);
    const raw = source.slice(at, end);
    const text = raw.trim();
    if (text !== '')
      lines.push({ from: at, to: end, text, bullet: BULLET.exec(raw)?.[1], hardBreak: / {2}$|\\$/.test(raw) });
    at = next;
  }
  return lines.length > 0 ? lines : [{ from, to, text: '', bullet: undefined, hardBreak: false }];
}

/** Bullets that Markdown does not know, or not without a space: `•`, `–`, `-Levering`, `a)`, `(ii)`. */
const BULLET =
  /^\s*([•·▪◦●○■□‣⁃∙–—]|-(?=\p{L})|\*(?=\p{L}[^*]*$)|o(?=\s{2}|\t)|\(?(?:[a-zæøå]|[ivx]{2,4})\)(?=\s)|[-*+](?=\s)|\d{1,2}[.)](?=\s))\s*/u;
const LABEL = /^(?:\*\*|__)?\p{Lu}[^:.!?]{1,50}:(?:\*\*|__)?(?:\s|$)/u;
const BOLD_LINE = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/;
const NO_WRAP = 130; // a longer line was not wrapped by hand

function breaksBefore(previous: Line, line: Line, width: number): boolean {
  if (line.bullet !== undefined || previous.hardBreak) return true;
  if (isCapitals(previous.text) !== isCapitals(line.text)) return true;
  if (LABEL.test(line.text) || BOLD_LINE.test(previous.text) || BOLD_LINE.test(line.text)) return true;
  if (previous.text.endsWith(':') || NUMBERED.test(line.text)) return true;
  if (!/^[\p{Lu}\d«"“(*[]/u.test(line.text)) return previous.text.length > NO_WRAP && line.text.length > NO_WRAP;
  if (width > NO_WRAP) return true;
  // the writer had room for the next word, and began a new line all the same
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return width >= 40 ? previous.text.length + 1 + word <= width : /[.:!?]$/.test(previous.text);
}

const NUMBERED = /^(?:§\s?)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+\p{Lu}/u;

/** Whether a line is set in capitals: at least four letters, none of them small. */
function isCapitals(text: string): boolean {
  let letters = 0;
  for (const character of text) {
    if (character === character.toLowerCase() && character === character.toUpperCase()) continue;
    if (character !== character.toUpperCase()) return false;
    letters++;
  }
  return letters >= 4;
}

/** One block, or two where a bold heading runs into the text. */
function toBlocks(
  source: string,
  span: SyntaxSpan,
  lines: readonly Line[],
  place: ListPlace | undefined,
): readonly PartialBlock[] {
  const { from, bullet, text } = lines[0]!;
  const start = from + source.slice(from, lines[0]!.to).search(/\S/);
  const length =
    place || bullet !== undefined || !/^[*_]/.test(text)
      ? 0
      : runInHeading(source.slice(start, lines[lines.length - 1]!.to));
  if (length === 0) return [toBlock(source, span, lines, place)];
  const heading = { from: start, to: start + length, node: span.node };
  const rest = { ...lines[0]!, from: start + length, text: text.slice(length).trim() };
  return [
    {
      kind: 'heading',
      span: { start, end: heading.to },
      ...inlineText(source, heading),
      level: 0,
      style: 'bold',
    },
    toBlock(source, span, [rest, ...lines.slice(1)], undefined),
  ];
}

function toBlock(
  source: string,
  { node }: SyntaxSpan,
  lines: readonly Line[],
  place: ListPlace | undefined,
): PartialBlock {
  const first = lines[0]!;
  const [from, to] = [first.from, lines[lines.length - 1]!.to];
  const bullet = place?.marker ?? first.bullet;
  const skipped =
    place || first.bullet === undefined ? 0 : (BULLET.exec(source.slice(from, first.to))?.[0].length ?? 0);
  const content = inlineText(source, { from: from + skipped, to, node });
  const span = { start: from, end: to };
  if (lines.length === 1) {
    const shape = shapeOf(source.slice(from + skipped, to).trim(), content.plain.text, bullet);
    if (shape) return { ...shape, span, ...content };
  }
  if (bullet !== undefined) return { kind: 'item', span, ...content, level: place?.depth ?? 0, marker: bullet };
  return { kind: 'paragraph', span, ...content, level: 0 };
}

/** What a line is by its looks alone; numbered and plain headings are told from items and paragraphs in their place (headings.ts). */
function shapeOf(
  raw: string,
  text: string,
  bullet: string | undefined,
): { kind: BlockKind; level: number; style?: HeadingStyle; marker?: string } | undefined {
  const marked = bullet === undefined ? {} : { marker: bullet };
  if (bullet !== undefined && !/^\d/.test(bullet)) return undefined;
  if (text.length <= 100 && isCapitals(text) && !/[.;,]$/.test(text))
    return { kind: 'heading', level: 0, style: bullet ? 'numbered' : 'capitals', ...marked };
  if (BOLD_LINE.test(raw) && text.length <= 100 && !/[.;,:]$/.test(text))
    return { kind: 'heading', level: 0, style: bullet ? 'numbered' : 'bold', ...marked };
  if (bullet === undefined && text.length <= 60 && text.endsWith(':') && /^[\p{Lu}\d]/u.test(text))
    return { kind: 'label', level: 0 };
  return undefined;
}
