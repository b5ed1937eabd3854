/** Which language governs each block: the document's own, or that of a version in another language in the same file. */
import type { Block } from '../../document/block.js';
import type { PolicyDocument } from '../../document/policyDocument.js';
import { BLOCK_LANGUAGES, decide, vote } from '../../languages/detect.js';
import type { BlockLanguage } from '../../languages/language.js';
import { readBlock } from '../../marking/marks.js';
import type { Tokens } from '../../marking/tokens.js';
import type { Reading } from '../../reading/reading.js';

/** A run of blocks that is a version of its own. */
interface Version {
  readonly language: BlockLanguage;
  readonly first: number;
  readonly last: number;
}

/** What the blocks are measured against. */
export interface Governing {
  /** Whether the document's own language alone governs. */
  readonly plain: boolean;
  /** The language that a block should be in. */
  readonly languageOf: (block: Block) => BlockLanguage;
  /** Languages that the document uses throughout, beside its own: they are foreign nowhere. */
  readonly throughout: ReadonlySet<BlockLanguage>;
}

/** A file that holds one language after the other holds versions; one with a third of its words in another language is in both. */
export const governing = (reading: Reading): Governing => reading.once(readGoverning);

const MUCH = 0.3;
const ENOUGH = 60;

function readGoverning(reading: Reading): Governing {
  const { document } = reading;
  const counts: Record<BlockLanguage, number> = { nb: 0, nn: 0, en: 0, sv: 0, da: 0 };
  for (const { language, words } of reading.eachUnit(wordsSpoken)) counts[language ?? document.language] += words;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const others = BLOCK_LANGUAGES.filter((language) => language !== document.language);
  const spokenEnough = others.filter((language) => counts[language] >= ENOUGH);
  const versions = spokenEnough.flatMap((language) => versionIn(document, language, counts[language] > MUCH * all));
  const throughout = new Set(
    others.filter(
      (tag) => counts[tag] >= ENOUGH && counts[tag] > MUCH * all && !versions.some(({ language }) => language === tag),
    ),
  );
  return {
    plain: versions.length === 0 && throughout.size === 0,
    languageOf: ({ index }) =>
      versions.find(({ first, last }) => first <= index && index <= last)?.language ?? document.language,
    throughout,
  };
}

/** How many words of a unit are in each language; undefined where they do not show it. */
const wordsSpoken = ({
  blocks,
}: Reading): readonly { readonly language: BlockLanguage | undefined; readonly words: number }[] => {
  const counts = new Map<BlockLanguage | undefined, number>();
  for (const block of blocks) {
    const language = languageOf(block);
    counts.set(language, (counts.get(language) ?? 0) + wordsIn(block));
  }
  return [...counts].map(([language, words]) => ({ language, words }));
};

const wordsIn = ({ marks }: Block): number => marks.tokens.words.length;

const speaks = (_: string, { words }: Tokens): BlockLanguage | undefined => decide(vote(words), 2);

const languageOf = (block: Block): BlockLanguage | undefined =>
  block.kind === 'code' ? undefined : readBlock(block, speaks);

/** The version in `language`: the stretch from its first to its last block, where hardly anything else stands between. */
function versionIn({ blocks }: PolicyDocument, language: BlockLanguage, isMuch: boolean): readonly Version[] {
  const longest = longestRun(blocks, language);
  if (!longest || longest.words < ENOUGH) return [];
  const { first, last } = longest;
  const headings = blocks.slice(Math.max(0, first - 1), last + 1).filter(({ kind }) => kind === 'heading');
  const named = headings.some(({ text }) => NAMES_LANGUAGE.test(text));
  return isMuch || named || headings.length > 2 ? [{ language, first, last }] : [];
}

const NAMES_LANGUAGE =
  /(?<!\p{L})(?:english|engelsk|norsk|norwegian|bokmål|nynorsk|svensk|svenska|swedish|dansk|danish)(?!\p{L})/iu;

/** The longest stretch without a block in another language of more than a few words. */
function longestRun(
  blocks: readonly Block[],
  language: BlockLanguage,
): { readonly first: number; readonly last: number; readonly words: number } | undefined {
  let best: { first: number; last: number; words: number } | undefined;
  let run: { first: number; last: number; words: number } | undefined;
  blocks.forEach((block, index) => {
    const tongue = languageOf(block);
    if (tongue === language) {
      run ??= { first: index, last: index, words: 0 };
      run.last = index;
      run.words += wordsIn(block);
      if (!best || run.words > best.words) best = { ...run };
    } else if (tongue !== undefined && wordsIn(block) > 6) run = undefined;
  });
  return best;
}
