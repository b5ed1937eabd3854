/** Text in, PolicyDocument out. */
import type { BlockLanguage, Language } from '../languages/language.js';
import type { Block, RawBlock } from './block.js';
import { BlockCache, type TextReading } from './blockCache.js';
import { splitChunks } from './chunks.js';
import { connect } from './context.js';
import { readFrontMatter } from './frontMatter.js';
import { shapeBlocks, type PlacedBlock, type Shape } from './headings.js';
import type { PolicyDocument } from './policyDocument.js';
import { buildSections } from './sectionTree.js';

/** Parses Markdown or plain text. Never throws; an empty text has no blocks. `cache` keeps the readings of the last version. */
export function parsePolicy(source: string, cache: BlockCache = new BlockCache(), language?: Language): PolicyDocument {
  const frontMatter = readFrontMatter(source, cache.parseYaml);
  cache.begin();
  const placed: (PlacedBlock & { readonly reading: TextReading })[] = [];
  for (const chunk of splitChunks(source, frontMatter.end)) {
    const { blocks, texts } = cache.read(chunk);
    blocks.forEach((raw, index) => placed.push({ raw, base: chunk.start, reading: texts[index]! }));
  }
  const wordsIn = countWords(placed);
  const main = frontMatter.language ?? language ?? mainLanguage(wordsIn, sharedWords(placed));
  const shapes = shapeBlocks(placed);
  const blocks = placed.map(({ raw, base, reading }, index) => {
    const shown = raw.kind === 'code' ? undefined : reading.language;
    const blockLanguage = shown ?? (main === 'en' && reading.nordic && raw.kind !== 'code' ? 'nb' : main);
    return newBlock(index, raw, base, shapes[index]!, blockLanguage, cache.marksOf(reading, blockLanguage));
  });
  const { root, sections } = buildSections(blocks, shapes, source.length);
  connect(blocks);
  return { source, frontMatter, language: main, wordsIn, blocks, root, sections };
}

/** A block while it is built; `section` and the context are filled in before anybody else sees it. */
export type BlockInProgress = { -readonly [K in keyof Block]: Block[K] };

function newBlock(
  index: number,
  raw: RawBlock,
  base: number,
  shape: Shape,
  language: BlockLanguage,
  marks: Block['marks'],
): BlockInProgress {
  return {
    index,
    kind: shape.kind,
    raw,
    base,
    span: { start: base + raw.span.start, end: base + raw.span.end },
    text: raw.plain.text,
    level: shape.level,
    marker: raw.marker,
    language,
    marks,
    section: undefined as unknown as Block['section'],
    leadIn: undefined,
    label: undefined,
    columnHead: undefined,
    rowHead: undefined,
  };
}

function countWords(
  placed: readonly { readonly raw: RawBlock; readonly reading: TextReading }[],
): Record<BlockLanguage, number> {
  const counts: Record<BlockLanguage, number> = { nb: 0, nn: 0, en: 0, sv: 0, da: 0 };
  for (const { raw, reading } of placed) {
    if (raw.kind === 'code') continue;
    if (reading.leaning) counts[reading.leaning] += reading.tokens.words.length;
  }
  return counts;
}

/** Words of blocks that are Nordic, but do not show in which of the languages. */
const sharedWords = (placed: readonly { readonly raw: RawBlock; readonly reading: TextReading }[]): number =>
  placed
    .filter(({ raw, reading }) => raw.kind !== 'code' && reading.nordic && reading.leaning === undefined)
    .reduce((sum, { reading }) => sum + reading.tokens.words.length, 0);

/** The language of most words; Swedish and Danish texts are read as bokmål. */
function mainLanguage(words: Readonly<Record<BlockLanguage, number>>, shared: number): Language {
  const norwegian = words.nb + words.nn + words.sv + words.da + shared;
  if (words.en > norwegian) return 'en';
  return words.nn > words.nb ? 'nn' : 'nb';
}
