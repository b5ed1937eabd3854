/** Text in, PolicyDocument out. */
import type { Language } from '../languages/language.js';
import { BlockCache, type TextReading } from './blockCache.js';
import { splitChunks } from './chunks.js';
import { readFrontMatter } from './frontMatter.js';
import { shapeBlocks, type PlacedBlock } from './headings.js';
import type { PolicyDocument } from './policyDocument.js';
import { buildSections } from './sectionTree.js';
import { readTyped, type LastVersion, type PlacedChunk } from './typed.js';
import { layUnits, type ChunkPlace } from './units.js';
import { countWords, languageIn, mainLanguage } from './words.js';

/** Parses Markdown or plain text. Never throws; an empty text has no blocks. `cache` keeps the readings of the last version. */
export function parsePolicy(source: string, cache: BlockCache = new BlockCache(), language?: Language): PolicyDocument {
  const typed = cache.last && readTyped(source, cache.last, cache, language);
  cache.last = typed ?? readAll(source, cache, language);
  return cache.last.document;
}

function readAll(source: string, cache: BlockCache, asked: Language | undefined): LastVersion {
  const frontMatter = readFrontMatter(source, cache.parseYaml);
  cache.begin();
  const { chunks, placed } = readChunks(source, frontMatter.end, cache);
  const words = countWords(placed);
  const main = frontMatter.language ?? asked ?? mainLanguage(words);
  const shapes = shapeBlocks(placed);
  const laid = placed.map(({ raw, place, reading }, index) => {
    return { raw, place, reading, shape: shapes[index]!, language: languageIn(main, raw, reading) };
  });
  const units = cache.units(main, (last) => layUnits(laid, last, cache));
  const blocks = units.flatMap((unit) => unit.blocks);
  const { root, sections } = buildSections(blocks, shapes, source.length);
  const { gathered } = cache;
  const document: PolicyDocument = {
    source,
    frontMatter,
    language: main,
    wordsIn: words.own,
    blocks,
    units,
    gathered,
    version: gathered.version,
    root,
    sections,
    characterAt: (offset) => source[offset] ?? '',
  };
  return { asked, chunks, laid, words, document, root, sections };
}

type Placed = PlacedBlock & { readonly place: ChunkPlace; readonly reading: TextReading };

function readChunks(
  source: string,
  from: number,
  cache: BlockCache,
): { readonly chunks: readonly PlacedChunk[]; readonly placed: readonly Placed[] } {
  const chunks: PlacedChunk[] = [];
  const placed: Placed[] = [];
  for (const chunk of splitChunks(source, from)) {
    const reading = cache.read(chunk);
    const place = { start: chunk.start };
    chunks.push({ chunk, place, reading, first: placed.length });
    reading.blocks.forEach((raw, index) => placed.push({ raw, place, reading: reading.texts[index]! }));
  }
  return { chunks, placed };
}
