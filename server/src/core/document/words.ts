/** Which language a policy is written in, by the words of its blocks. */
import type { BlockLanguage, Language } from '../languages/language.js';
import type { RawBlock } from './block.js';
import type { TextReading } from './blockCache.js';

/** Words by language, and those that are Nordic but do not show in which of the languages. */
export interface WordCounts {
  readonly own: Readonly<Record<BlockLanguage, number>>;
  readonly shared: number;
}

interface ReadBlock {
  readonly raw: RawBlock;
  readonly reading: TextReading;
}

/** Counts the words of blocks; `less` are taken off a count of before, `blocks` added to it. */
export function countWords(
  blocks: readonly ReadBlock[],
  before: WordCounts = { own: { nb: 0, nn: 0, en: 0, sv: 0, da: 0 }, shared: 0 },
  less: readonly ReadBlock[] = [],
): WordCounts {
  const own = { ...before.own };
  let { shared } = before;
  const add = ({ raw, reading }: ReadBlock, sign: number): void => {
    if (raw.kind === 'code') return;
    const words = sign * reading.tokens.words.length;
    if (reading.leaning) own[reading.leaning] += words;
    else if (reading.nordic) shared += words;
  };
  for (const block of less) add(block, -1);
  for (const block of blocks) add(block, 1);
  return { own, shared };
}

/** The language of most words; Swedish and Danish texts are read as bokmål. */
export function mainLanguage({ own, shared }: WordCounts): Language {
  const norwegian = own.nb + own.nn + own.sv + own.da + shared;
  if (own.en > norwegian) return 'en';
  return own.nn > own.nb ? 'nn' : 'nb';
}

/** The language that a block is read in, in a document of the language `main`. */
export function languageIn(main: Language, { kind }: RawBlock, { language, nordic }: TextReading): BlockLanguage {
  if (kind === 'code') return main;
  return language ?? (main === 'en' && nordic ? 'nb' : main);
}
