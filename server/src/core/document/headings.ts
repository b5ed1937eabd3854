/** Tells headings without a mark of their own from items and paragraphs, by the blocks around them; and the level of each. */
import type { BlockKind, HeadingStyle, RawBlock } from './block.js';

/** A raw block where it stands. */
export interface PlacedBlock {
  readonly raw: RawBlock;
}

/** Kind, style, level and number of a block once its neighbours are known. */
export interface Shape {
  readonly kind: BlockKind;
  readonly style: HeadingStyle | undefined;
  /** Headings: 1 (title) and deeper; list items: depth. */
  readonly level: number;
  /** `7` or `7.2` of a numbered heading. */
  readonly number: string | undefined;
}

/** The shape of every block of a document, in order. */
export function shapeBlocks(blocks: readonly PlacedBlock[]): readonly Shape[] {
  const headings = withEmptySections(
    blocks,
    blocks.map((_, index) => knownHeading(blocks, index)),
  );
  const fields = fieldNames(blocks, headings);
  const levels = levelTable(headings);
  let title = true;
  return blocks.map(({ raw }, index) => {
    const heading = headings[index];
    if (!heading)
      return {
        kind: raw.kind === 'heading' ? 'paragraph' : raw.kind,
        style: undefined,
        level: raw.level,
        number: undefined,
      };
    if (heading.level === 0 && fields.has(fieldName(raw)))
      return { kind: 'label', style: undefined, level: 0, number: undefined };
    const level = title && index === 0 && heading.style !== 'atx' ? 1 : levels(heading);
    title = false;
    return { kind: 'heading', style: heading.style, level, number: heading.number };
  });
}

/** «LAGRINGSTID» over and over again is no heading but the name of a field: it governs what follows and opens no section. */
function fieldNames(blocks: readonly PlacedBlock[], headings: readonly (Heading | undefined)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  blocks.forEach(({ raw }, index) => {
    if (headings[index]?.level !== 0 || headings[index].number !== undefined) return;
    counts.set(fieldName(raw), (counts.get(fieldName(raw)) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/**
 * «6. Bilder» right above «7. Lagring» looks like a list. Where the headings before and behind count 5 and 8, both are headings, and the
 * first of them has nothing under it.
 */
function withEmptySections(
  blocks: readonly PlacedBlock[],
  headings: readonly (Heading | undefined)[],
): readonly (Heading | undefined)[] {
  let found: (Heading | undefined)[] | undefined;
  let last: number | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const heading = headings[at];
    if (heading) {
      last = heading.style === 'numbered' && /^\d+$/.test(heading.number ?? '') ? Number(heading.number) : undefined;
      continue;
    }
    if (last === undefined || lineNumber(blocks[at]!.raw) !== last + 1) continue;
    const from = at;
    while (at + 1 < blocks.length && !headings[at + 1] && lineNumber(blocks[at + 1]!.raw) === last + 2 + at - from)
      at++;
    const until = last + at - from + 1;
    const isBetween = Number(nextNumber(headings, at)) === until + 1;
    if (at === from || !isBetween || blocks[at + 1]?.raw.kind === 'item') continue;
    found ??= [...headings];
    for (let index = from; index <= at; index++)
      found[index] = { style: 'numbered', level: 0, number: String(last + 1 + index - from) };
    last = until;
  }
  return found ?? headings;
}

/** The number of a short numbered line that stands by itself. */
function lineNumber(raw: RawBlock): number | undefined {
  const number = raw.kind === 'item' && raw.place[1] === 1 ? numberOf(raw) : undefined;
  const { text } = raw.plain;
  return number === undefined || text.length > LONGEST_HEADING || /[.,;:]$/.test(text) ? undefined : Number(number);
}

/** The number of the next numbered heading behind a block. */
const nextNumber = (headings: readonly (Heading | undefined)[], at: number): string | undefined =>
  headings.slice(at + 1, at + 1 + SECTION).find((heading) => heading?.style === 'numbered')?.number;

/** As many blocks as a section may have. */
const SECTION = 80;

const fieldName = ({ plain }: RawBlock): string => plain.text.toLowerCase().replace(/[^\p{L}\p{N}]{1,3}$/u, '');

/**
 * What a block is to the blocks around it: as long as that stays, so do the shapes of all others. Undefined where it is no heading;
 * `name` is what it is called, where headings that are called the same are none.
 */
export function roleOf(
  blocks: readonly PlacedBlock[],
  index: number,
): (Heading & { readonly name: string | undefined }) | undefined {
  const heading = blocks[index] && knownHeading(blocks, index);
  if (!heading) return undefined;
  const isField = heading.level === 0 && heading.number === undefined;
  return { ...heading, name: isField ? fieldName(blocks[index]!.raw) : undefined };
}

interface Heading {
  readonly style: HeadingStyle;
  /** Level of a Markdown or HTML heading; 0 where the style has none. */
  readonly level: number;
  readonly number: string | undefined;
}

/** A block is a heading by its own looks and by its neighbours: while those stay, so does the answer. */
function knownHeading(blocks: readonly PlacedBlock[], index: number): Heading | undefined {
  const { raw } = blocks[index]!;
  const [before, after] = [blocks[index - 1]?.raw, blocks[index + 1]?.raw];
  const known = told.get(raw);
  if (known && known.before === before && known.after === after && known.first === (index === 0)) return known.heading;
  const heading = headingAt(blocks, index);
  told.set(raw, { before, after, first: index === 0, heading });
  return heading;
}

const told = new WeakMap<
  RawBlock,
  {
    readonly before: RawBlock | undefined;
    readonly after: RawBlock | undefined;
    readonly first: boolean;
    readonly heading: Heading | undefined;
  }
>();

function headingAt(blocks: readonly PlacedBlock[], index: number): Heading | undefined {
  const { raw } = blocks[index]!;
  if (raw.kind !== 'heading' && raw.plain.text.length > LONGEST_HEADING) return undefined;
  const number = numberOf(raw);
  if (raw.kind === 'heading' && raw.style) {
    const style = number !== undefined && raw.level === 0 ? 'numbered' : raw.style;
    return { style, level: raw.level, number };
  }
  const { text } = raw.plain;
  if (
    text.length > LONGEST_HEADING ||
    text === '' ||
    /[.,;:]$/.test(text) ||
    raw.cell ||
    raw.links.some(({ start, end }) => end - start === text.length)
  )
    return undefined;
  if (number !== undefined)
    return isNumberedHeading(blocks, index) ? { style: 'numbered', level: 0, number } : undefined;
  return raw.kind === 'paragraph' && isPlainHeading(blocks, index) ? { style: 'plain', level: 0, number } : undefined;
}

const LONGEST_HEADING = 90;

const NUMBER =
  /^(?:§\s?|(?:punkt|pkt\.?|section|del|kapittel|artikkel|article)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+(?=[\p{Lu}«"“(])/iu;

/** The number before a block's words: its list mark, or figures that begin the text. */
function numberOf({ marker, plain }: RawBlock): string | undefined {
  const mark = marker === undefined ? undefined : /^(\d{1,2})[.)]$/.exec(marker)?.[1];
  return mark ?? (marker === undefined ? NUMBER.exec(plain.text)?.[1] : undefined);
}

function isNumberedHeading(blocks: readonly PlacedBlock[], index: number): boolean {
  const { raw } = blocks[index]!;
  const words = raw.plain.text.split(' ').length;
  const next = blocks[index + 1]?.raw;
  if (!next || words > 14) return false;
  const isBehind = isNumberedItem(blocks[index - 1]?.raw);
  const inList = raw.kind === 'item' && (isNumberedItem(next) || isBehind);
  // right below another item it ends their list, whatever follows
  return !inList || (next.kind === 'heading' && !(isBehind && raw.place[0] > 0));
}

const isNumberedItem = (raw: RawBlock | undefined): boolean =>
  raw?.kind === 'item' && /^\d/.test(raw.marker ?? '') && raw.plain.text.length <= 200;

/** «Vi bruker opplysningene for å»: what follows ends the sentence. */
const GOES_ON = / (?:å|at|som|og|eller|to|that|and|or|the)$/;

/** A short line of its own, in its own chunk or on top of one, with text under it that is no such line. */
function isPlainHeading(blocks: readonly PlacedBlock[], index: number): boolean {
  const { raw } = blocks[index]!;
  const { text } = raw.plain;
  if (
    text.length > 75 ||
    text.split(' ').length > 10 ||
    !/^[\p{Lu}\d]/u.test(text) ||
    /[!…)]$/.test(text) ||
    GOES_ON.test(text) ||
    /@|https?:|www\.|\d{4,}/.test(text)
  )
    return false;
  const [place] = raw.place;
  if (place > 0) return false;
  const next = blocks[index + 1]?.raw;
  if (!next) return false;
  if (next.kind === 'item' || next.kind === 'cell' || next.kind === 'label' || next.kind === 'heading')
    return index === 0 || next.kind !== 'heading';
  return next.kind === 'paragraph' && (next.plain.text.length > 75 || /[.:!?]$/.test(next.plain.text) || index === 0);
}

/** Levels by style: marks of Markdown as they are, then numbers, capitals, bold and plain lines below each other as the document uses them. */
function levelTable(headings: readonly (Heading | undefined)[]): (heading: Heading) => number {
  const seen = new Set(headings.flatMap((heading) => (heading ? [heading.level > 0 ? 'marked' : heading.style] : [])));
  const deepest = Math.max(1, ...headings.map((heading) => (heading && heading.level > 0 ? heading.level : 0)));
  const top = seen.has('marked') ? deepest + 1 : 2;
  const order = (['numbered', 'capitals', 'bold', 'plain'] as const).filter((style) => seen.has(style));
  const numbered = seen.has('numbered') ? 1 : 0;
  return ({ style, level, number }) => {
    if (level > 0) return level;
    const depth = number === undefined ? 0 : number.split('.').length - 1;
    const rank = order.indexOf(style as (typeof order)[number]);
    return top + Math.max(0, rank) + (style === 'numbered' ? depth : numbered);
  };
}
