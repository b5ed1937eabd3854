/** New sections in the document's table of contents: an entry like its neighbours, and the marks of a numbered list move on. */
import type { Block } from '../document/block.js';
import { spanIn } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import { anchorOf } from '../reading/anchors.js';
import { contentsOf, type ContentsEntry } from '../reading/contents.js';
import { isNumber } from '../reading/movedNumbers.js';
import type { Reading } from '../reading/reading.js';
import type { TextEdit } from '../rules/rule.js';
import { lineStart } from '../document/lineStart.js';
import { endBehind, eolOf } from './boundary.js';
import { isLoose, siblingsOf } from './listStyle.js';
import type { NewSection } from './renumber.js';

/** A section that goes in, with its heading as it will be read. */
export interface Opened extends NewSection {
  readonly below: 0 | 1;
  /** The heading without its number. */
  readonly words: string;
  /** The heading with it, without marks. */
  readonly heading: string;
  readonly number: string | undefined;
}

/** The entry of each new section (undefined where the table has none like it), and the list marks that move. */
export interface ContentsEdits {
  readonly entries: readonly (TextEdit | undefined)[];
  readonly marks: readonly TextEdit[];
}

/** Entries for sections that go in, in the order of the text. */
export function contentsEdits(opened: readonly Opened[], reading: Reading): ContentsEdits {
  const spots = opened.map((section) => spotOf(section, contentsOf(reading)));
  const entries = spots.map((spot, index) => {
    if (!spot) return undefined;
    const earlier = spots.slice(0, index).filter((other) => other && sharesList(other, spot, reading)).length;
    return entryEdit(opened[index]!, spot, earlier, reading);
  });
  return { entries, marks: markEdits(spots, reading) };
}

/** An entry goes in behind `after`, or before `like` where there is none; `like` stands on its level. */
interface Spot {
  readonly like: ContentsEntry;
  readonly after: Block | undefined;
}

function spotOf({ model, before: isBefore, below }: Opened, contents: readonly ContentsEntry[]): Spot | undefined {
  if (below > 0) return undefined;
  const siblings = contents.filter(
    ({ section: { parent, level } }) => parent === model.parent && level === model.level,
  );
  const before = siblings.filter(({ section }) => section.span.start < model.span.start + Number(!isBefore));
  const like = before.at(-1) ?? siblings[0];
  if (!like) return undefined;
  if (before.length === 0) return { like, after: contents[contents.indexOf(like) - 1]?.block };
  const inside = contents.filter(({ section }) => isInside(section, like.section));
  return { like, after: inside.at(-1)!.block };
}

const isInside = ({ span }: Section, outer: Section): boolean =>
  span.start >= outer.span.start && span.start < outer.span.end;

const sharesList = (one: Spot, other: Spot, { document }: Reading): boolean =>
  siblingsOf(one.like.block, document).includes(other.like.block);

function entryEdit(opened: Opened, { like, after }: Spot, earlier: number, reading: Reading): TextEdit {
  const { document } = reading;
  const eol = eolOf(document.source);
  const own = markNumber(like.block);
  const counts = own !== undefined && counting(siblingsOf(like.block, document));
  const mark = counts ? own + earlier + (after ? 1 : 0) : own;
  const line = entryLine(opened, like, mark, reading);
  const gap = isLoose(like.block, reading) ? eol + eol : eol;
  const at = after ? endBehind(after, document) : lineStart(document.source, like.block.span.start);
  return { span: { start: at, end: at }, text: after ? gap + line : line + gap };
}

/** The line of the model with other words, another number, another anchor and another mark. */
function entryLine(
  { words, heading, number }: Opened,
  { block, section }: ContentsEntry,
  mark: number | undefined,
  { document }: Reading,
): string {
  const { source } = document;
  const from = lineStart(source, block.span.start);
  const line = source.slice(from, block.span.end).trimEnd();
  const pieces: TextEdit[] = [];
  if (mark !== undefined) {
    const at = source.indexOf(block.marker!, from);
    pieces.push({ span: { start: at, end: at + String(markNumber(block)).length }, text: String(mark) });
  }
  const lead = /^§?\s*/.exec(block.text)![0].length;
  const numbered = section.number !== undefined && isNumber(block.text.slice(lead), section.number);
  const digits = numbered ? lead + section.number.length : 0;
  const start = digits + (/^[.):]?\s*/.exec(block.text.slice(digits))?.[0].length ?? 0);
  if (numbered) pieces.push({ span: spanIn(document, block, lead, digits), text: number ?? section.number });
  pieces.push({ span: spanIn(document, block, start, block.text.length), text: words });
  const link = /\]\(<?#([^\s)>]+)/.exec(line);
  if (link) {
    const end = from + link.index + link[0].length;
    const anchor = anchorOf(heading);
    const text = link[1]!.includes('%') ? encodeURIComponent(anchor) : anchor;
    pieces.push({ span: { start: end - link[1]!.length, end }, text });
  }
  return pieces
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text }) => all.slice(0, span.start - from) + text + all.slice(span.end - from), line);
}

const markNumber = ({ marker }: Block): number | undefined => {
  const digits = /^(\d+)[.)]?$/.exec(marker ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Whether the marks of a list count on; in Markdown all may be `1.` */
const counting = (items: readonly Block[]): boolean =>
  items.every(
    (item, index) => index === 0 || (markNumber(item) ?? Number.NaN) === (markNumber(items[index - 1]!) ?? 0) + 1,
  );

/** The marks of the items behind the new ones. */
function markEdits(spots: readonly (Spot | undefined)[], reading: Reading): readonly TextEdit[] {
  const { document } = reading;
  const shifts = new Map<Block, number>();
  for (const spot of spots) {
    if (!spot || markNumber(spot.like.block) === undefined) continue;
    const items = siblingsOf(spot.like.block, document);
    if (!counting(items)) continue;
    const from = spot.after ? spot.after.index : spot.like.block.index - 1;
    for (const item of items) if (item.index > from) shifts.set(item, (shifts.get(item) ?? 0) + 1);
  }
  return [...shifts].map(([item, shift]) => {
    const number = markNumber(item)!;
    const start = document.source.indexOf(item.marker!, lineStart(document.source, item.span.start));
    return { span: { start, end: start + String(number).length }, text: String(number + shift) };
  });
}
