/** Which section of one version corresponds to which of the other: in the order of the text, by topic, number and what they name. */
import type { Block } from '../document/block.js';
import type { PolicyDocument } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import { topicsIn } from '../reading/topics.js';

/** Sections of each version with their counterparts. */
export interface SectionMatches {
  readonly forward: ReadonlyMap<Section, Section>;
  readonly backward: ReadonlyMap<Section, Section>;
}

/** More comparisons than this are not made: two texts with hundreds of sections each are no pair to be read. */
const MOST = 90_000;

/** Matches the sections of two versions; each has at most one counterpart. The titles belong together. */
export function matchSections(one: PolicyDocument, other: PolicyDocument): SectionMatches {
  const [rows, columns] = [one.sections.map(traitsOf), other.sections.map(traitsOf)];
  const forward = new Map<Section, Section>();
  const backward = new Map<Section, Section>();
  if (rows.length * columns.length > MOST) return { forward, backward };
  for (const [row, column] of bestPath(rows, columns)) {
    forward.set(one.sections[row]!, other.sections[column]!);
    backward.set(other.sections[column]!, one.sections[row]!);
  }
  return { forward, backward };
}

/** What can be compared across languages. */
interface Traits {
  readonly title: boolean;
  readonly number: string | undefined;
  readonly level: number;
  readonly topics: ReadonlySet<string>;
  /** Beginnings of the words of the heading. */
  readonly stems: ReadonlySet<string>;
  /** Figures, addresses and names in the section. */
  readonly anchors: ReadonlySet<string>;
  readonly words: number;
}

function traitsOf(section: Section, index: number): Traits {
  const { heading, blocks, number, level } = section;
  const all = heading ? [heading, ...blocks] : blocks;
  return {
    title: index === 0 && level <= 1 && number === undefined,
    number,
    level,
    topics: new Set(heading ? topicsIn(heading) : []),
    stems: new Set(heading?.marks.tokens.words.filter(({ length }) => length > 4).map((word) => word.slice(0, 5))),
    anchors: new Set(all.flatMap(anchorsOf)),
    words: wordsIn(section),
  };
}

/** Words that stand in the section itself, without its heading and subsections. */
export const wordsIn = ({ blocks }: Section): number =>
  blocks.reduce((sum, { marks }) => sum + marks.tokens.words.length, 0);

/** What translation leaves as it is: tokens with figures or `@`, and words with a capital inside. */
function anchorsOf({ text, marks }: Block): readonly string[] {
  const { words, starts, ends } = marks.tokens;
  return words.filter(
    (word, index) => /[\d@]/.test(word) || /\p{L}\p{Lu}/u.test(text.slice(starts[index], ends[index])),
  );
}

/** The way through both lists that keeps most of what belongs together. */
function bestPath(rows: readonly Traits[], columns: readonly Traits[]): readonly (readonly [number, number])[] {
  const width = columns.length + 1;
  const best = new Float64Array((rows.length + 1) * width);
  const scores = new Float64Array(rows.length * columns.length);
  for (let row = rows.length - 1; row >= 0; row--)
    for (let column = columns.length - 1; column >= 0; column--) {
      const score = likeness(rows[row]!, columns[column]!);
      scores[row * columns.length + column] = score;
      const together = score > 0 ? score + best[(row + 1) * width + column + 1]! : 0;
      best[row * width + column] = Math.max(
        together,
        best[(row + 1) * width + column]!,
        best[row * width + column + 1]!,
      );
    }
  const path: [number, number][] = [];
  for (let row = 0, column = 0; row < rows.length && column < columns.length;) {
    const score = scores[row * columns.length + column]!;
    const here = best[row * width + column]!;
    if (score > 0 && here === score + best[(row + 1) * width + column + 1]!) path.push([row++, column++]);
    else if (here === best[(row + 1) * width + column]!) row++;
    else column++;
  }
  return path;
}

/** How much speaks for two sections being the same; nothing or less where they are not. */
function likeness(a: Traits, b: Traits): number {
  if (a.title && b.title) return 10;
  if (a.title !== b.title) return 0;
  const shared = overlap(a.topics, b.topics);
  const topics = a.topics.size === 0 || b.topics.size === 0 ? 0.2 : shared > 0 ? 1 + 2 * shared : -2;
  const level = a.level === b.level ? 0.3 : -0.3;
  const number = a.number !== undefined && a.number === b.number ? 0.6 : 0;
  const stems = 2 * overlap(a.stems, b.stems);
  const anchors = a.anchors.size + b.anchors.size === 0 ? 0 : 3 * overlap(a.anchors, b.anchors) - 0.5;
  const size = 1 - Math.min(2, Math.abs(Math.log((a.words + 6) / (b.words + 6))));
  return topics + level + number + stems + anchors + size - 0.4;
}

/** The share of two sets that they have in common. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}
