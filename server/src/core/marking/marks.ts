/** Marking: what one block says by itself. It depends on the block's text and language only, and is kept by them. */
import type { BlockLanguage } from '../languages/language.js';
import { allCues } from './cue.js';
import { Lexicon, type CueMatch, type Phrase } from './lexicon.js';
import type { Tokens } from './tokens.js';

/** The marks of a block. Durations and references are read from the tokens on demand, and kept here. */
export interface Marks {
  readonly tokens: Tokens;
  readonly cues: readonly CueMatch[];
  /** Further readings of the block's text alone (durations, references), worked out once: see `readBlock`. */
  readonly readings: Map<BlockReader<unknown>, unknown>;
}

/** A pure reading of one block's text and tokens. */
export type BlockReader<T> = (text: string, tokens: Tokens, language: BlockLanguage) => T;

/** Matches the cues of a block in its language: Norwegian cues for nb, nn, sv and da. */
export function mark(tokens: Tokens, language: BlockLanguage): Marks {
  return { tokens, cues: lexiconFor(language === 'en' ? 'en' : 'no').match(tokens), readings: new Map() };
}

/** What `reader` says of a block, worked out once for each text. */
export function readBlock<T>(
  block: { readonly text: string; readonly language: BlockLanguage; readonly marks: Marks },
  reader: BlockReader<T>,
): T {
  const { readings, tokens } = block.marks;
  if (!readings.has(reader as BlockReader<unknown>))
    readings.set(reader as BlockReader<unknown>, reader(block.text, tokens, block.language));
  return readings.get(reader as BlockReader<unknown>) as T;
}

const lexicons: { count: number; no: Lexicon | undefined; en: Lexicon | undefined } = {
  count: -1,
  no: undefined,
  en: undefined,
};

function lexiconFor(group: 'no' | 'en'): Lexicon {
  if (lexicons.count !== allCues().length)
    Object.assign(lexicons, { count: allCues().length, no: undefined, en: undefined });
  return (lexicons[group] ??= new Lexicon(phrasesOf(group)));
}

const phrasesOf = (group: 'no' | 'en'): readonly Phrase[] =>
  allCues().flatMap(({ id, patterns }) =>
    [...(patterns.all ?? []), ...(group === 'en' ? patterns.en : [...patterns.nb, ...patterns.nn])].map((pattern) => ({
      cue: id,
      pattern,
    })),
  );
