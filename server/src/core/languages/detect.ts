/** Tells in which language a block is, by the function words that only some of the languages have. */
import type { BlockLanguage } from './language.js';
import { da } from './da.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import { sv } from './sv.js';

/** Votes for each language: how much the words of a block speak for it. */
export type LanguageVotes = Readonly<Record<BlockLanguage, number>>;

const ALL: readonly BlockLanguage[] = ['nb', 'nn', 'en', 'sv', 'da'];

const WORDS = new Map<string, readonly BlockLanguage[]>();
for (const { tag, words } of [nb, nn, en, sv, da]) {
  for (const word of words) WORDS.set(word, [...(WORDS.get(word) ?? []), tag]);
}

/** Counts the votes of a block's words; a word that several languages share gives each of them a part. */
export function vote(words: readonly string[]): LanguageVotes {
  const votes: Record<BlockLanguage, number> = { nb: 0, nn: 0, en: 0, sv: 0, da: 0 };
  for (const word of words) {
    const languages = WORDS.get(word);
    if (languages) for (const language of languages) votes[language] += 1 / (languages.length * languages.length);
    else {
      const ending = ENDINGS.find(({ suffix }) => word.length > suffix.length + 3 && word.endsWith(suffix));
      if (ending) votes[ending.language] += 0.4;
    }
  }
  return votes;
}

/** Endings that set the languages apart in longer words. */
const ENDINGS: readonly { readonly suffix: string; readonly language: BlockLanguage }[] = [
  { suffix: 'ingar', language: 'nn' },
  { suffix: 'ingane', language: 'nn' },
  { suffix: 'legheit', language: 'nn' },
  { suffix: 'inga', language: 'nn' },
  { suffix: 'inger', language: 'nb' },
  { suffix: 'ingene', language: 'nb' },
  { suffix: 'ingen', language: 'nb' },
  { suffix: 'lighet', language: 'nb' },
  { suffix: 'tion', language: 'en' },
  { suffix: 'ing', language: 'en' },
  { suffix: 'lige', language: 'nb' },
  { suffix: 'lege', language: 'nn' },
];

/** The language with most votes, or undefined where the words don't tell: too few votes, or two languages close together. */
export function decide(votes: LanguageVotes, margin: number): BlockLanguage | undefined {
  let best: BlockLanguage | undefined;
  let [first, second] = [0, 0];
  for (const language of ALL) {
    const count = votes[language];
    if (count > first) [best, first, second] = [language, count, first];
    else if (count > second) second = count;
  }
  return first >= margin && first - second >= margin / 2 ? best : undefined;
}
