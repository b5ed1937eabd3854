/** Text in, PolicyDocument out. */
import type { BlockLanguage, Language } from '../languages/language.js';
import type { RawBlock } from './block.js';
import { BlockCache, type TextReading } from './blockCache.js';
import { splitChunks } from './chunks.js';
import { readFrontMatter } from './frontMatter.js';
import { shapeBlocks, type PlacedBlock } from './headings.js';
import type { PolicyDocument } from './policyDocument.js';
import { buildSections } from './sectionTree.js';
import { layUnits } from './units.js';

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
  const laid = placed.map(({ raw, base, reading }, index) => {
    const shown = raw.kind === 'code' ? undefined : reading.language;
    const language = shown ?? (main === 'en' && reading.nordic && raw.kind !== 'code' ? 'nb' : main);
    return { raw, base, reading, shape: shapes[index]!, language };
  });
  const units = cache.units(main, (last) => layUnits(laid, last, cache));
  const blocks = units.flatMap((unit) => unit.blocks);
  const { root, sections } = buildSections(blocks, shapes, source.length);
  const { gathered } = cache;
  const { version } = gathered;
  return { source, frontMatter, language: main, wordsIn, blocks, units, gathered, version, root, sections };
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
