/** The parse of one version of a policy: immutable for whoever reads it, and out of date once its session reads the next one. */
import type { BlockLanguage, Language } from '../languages/language.js';
import type { Block } from './block.js';
import type { FrontMatter } from './frontMatter.js';
import type { Gathered } from './gathered.js';
import { toSourceSpan } from './plainText.js';
import type { Section } from './section.js';
import type { Span } from './span.js';
import type { Unit } from './units.js';

/** Blocks, sections and languages of a text; all offsets are UTF-16 units of `source`. */
export interface PolicyDocument {
  readonly source: string;
  readonly frontMatter: FrontMatter;
  /** The language that the policy is written in: front matter, else that of most of its words. */
  readonly language: Language;
  /** Words by language, for texts in more than one. */
  readonly wordsIn: Readonly<Record<BlockLanguage, number>>;
  readonly blocks: readonly Block[];
  /** The blocks between one heading and the next, in order. */
  readonly units: readonly Unit[];
  /** Lists of what is read in the units, kept from version to version, and the number of this version in them. */
  readonly gathered: Gathered;
  readonly version: number;
  /** The root of the section tree; it has no heading. */
  readonly root: Section;
  /** All sections with a heading, in order. */
  readonly sections: readonly Section[];
  /** A character of the source, for those who know where it stands by a block and look no further. */
  readonly characterAt: (offset: number) => string;
}

/** Source span of `[start, end)` in the plain text of a block. */
export function spanIn(document: PolicyDocument, block: Block, start: number, end: number): Span {
  const { start: from, end: to } = toSourceSpan(block.raw.plain, start, end);
  let last = block.base + to;
  const limit = block.base + block.raw.span.end;
  while (last < limit && /\p{M}/u.test(document.characterAt(last))) last++;
  return { start: block.base + from, end: last };
}

/** Source span of all words of a block, without its mark. */
export const wordsOf = (document: PolicyDocument, block: Block): Span => spanIn(document, block, 0, block.text.length);

/** The block at a source offset; undefined between blocks. */
export function blockAt(document: PolicyDocument, offset: number): Block | undefined {
  const { blocks } = document;
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { span } = blocks[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset > span.end) low = middle + 1;
    else return blocks[middle];
  }
  return undefined;
}

/** The section chain of a block from its own section up to the root, the root left out. */
export function* sectionsOf(block: Block): Generator<Section> {
  for (let section: Section | undefined = block.section; section?.heading; section = section.parent) yield section;
}
