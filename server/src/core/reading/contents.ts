/** The document's table of contents: a list that names its headings in their order. */
import type { Block } from '../document/block.js';
import type { Section } from '../document/section.js';
import { sectionAtAnchor } from './anchors.js';
import type { Reading } from './reading.js';

/** One line of the table of contents, and the section that it leads to. */
export interface ContentsEntry {
  readonly block: Block;
  readonly section: Section;
}

/** The entries in order; empty where the document has no table of contents. */
export const contentsOf = (reading: Reading): readonly ContentsEntry[] => reading.once(readContents);

/** Whether a block is a line of the table of contents: it names what is told elsewhere. */
export const isContentsEntry = (block: Block, reading: Reading): boolean => reading.once(entryBlocks).has(block);

const entryBlocks = (reading: Reading): ReadonlySet<Block> => new Set(contentsOf(reading).map(({ block }) => block));

/** So many entries, and so great a part of the list, must name a heading. */
const FEWEST = 2;
const MOST_OF_THEM = 0.6;

function readContents(reading: Reading): readonly ContentsEntry[] {
  const { blocks } = reading.document;
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]!.kind !== 'item') continue;
    let end = from;
    while (blocks[end]?.kind === 'item' && blocks[end]!.section === blocks[from]!.section) end++;
    const entries = entriesOf(blocks.slice(from, end), reading);
    if (entries.length >= FEWEST && entries.length >= (end - from) * MOST_OF_THEM) return entries;
    from = end - 1;
  }
  return [];
}

/** The items that name a heading further down, each heading once and in order. */
function entriesOf(items: readonly Block[], reading: Reading): readonly ContentsEntry[] {
  let last = items[0]!.index;
  return items.flatMap((block): readonly ContentsEntry[] => {
    const section = sectionOf(block, reading);
    const at = section?.heading?.index ?? 0;
    if (!section || at <= last) return [];
    last = at;
    return [{ block, section }];
  });
}

function sectionOf({ text, raw }: Block, reading: Reading): Section | undefined {
  const link = raw.links.find(({ url }) => url.startsWith('#'));
  const linked = link && sectionAtAnchor(link.url.slice(1), reading);
  return linked ?? reading.once(sectionsByWords).get(wordsIn(text));
}

function sectionsByWords({ document }: Reading): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  for (const section of document.sections) {
    const words = wordsIn(section.heading!.text);
    if (words !== '' && !found.has(words)) found.set(words, section);
  }
  return found;
}

/** The words of a heading or of an entry, without the number before them, and the dots and page number behind them. */
const wordsIn = (text: string): string => {
  const words = text
    .toLowerCase()
    .replace(/^(?:§\s*)?\d+(?:\.\d+)*[.):]?(?!\p{L})/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const last = words.length > 1 && /^\d{1,3}$/.test(words.at(-1)!) ? -1 : words.length;
  return words.slice(0, last).join(' ');
};
