/** Tells in which language a text is, by the words that only some of the languages have. */
import type { BlockLanguage } from './language.js';
import { da } from './da.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import { SHARED_WORDS } from './shared.js';
import { sv } from './sv.js';

/** Votes for each language: how much the words of a block speak for it. */
export interface LanguageVotes extends Readonly<Record<BlockLanguage, number>> {
  /** Words that only the Nordic languages have, and words that only English has. */
  readonly nordic: number;
  readonly english: number;
}

/** All languages that blocks are told apart in. */
export const BLOCK_LANGUAGES: readonly BlockLanguage[] = ['nb', 'nn', 'en', 'sv', 'da'];

const NONE: readonly BlockLanguage[] = [];
const WORDS = new Map<string, readonly BlockLanguage[]>();
for (const { tag, words } of [nb, nn, en, sv, da]) for (const word of words) WORDS.set(word, [tag]);
for (const { languages, words } of SHARED_WORDS) for (const word of words) WORDS.set(word, languages);

/** Endings that set the languages apart in longer words; the longest that fits is believed. */
const ENDINGS: ReadonlyMap<string, readonly BlockLanguage[]> = new Map(
  (
    [
      ['nn', 'ingane arane legheit leikar leiken'],
      ['nn sv', 'ande ingar'],
      ['nb', 'inger ingene sjonene hetene heter lighet lighetene elsene skapet'],
      ['nb nn', 'sjon sjonen'],
      ['nb sv', 'heten het'],
      ['nb da', 'elser elsen erne lige lig'],
      ['nn', 'lege leg inga'],
      ['sv', 'ningarna heterna ligen tioner tionen erna arna orna ningen iska'],
      ['da', 'ighed igheder igheden ingerne hedens tionerne elserne'],
      ['en', 'tions ments ness ities ously ally able ably ibility ance ances ences ship ships ful fully'],
    ] as const
  ).flatMap(([languages, endings]) =>
    endings.split(' ').map((ending) => [ending, languages.split(' ') as readonly BlockLanguage[]] as const),
  ),
);

const known = new Map<string, readonly BlockLanguage[]>();

/** The languages that have a word, or the last part of a compound; none where it is not known. */
export function languagesOf(word: string): readonly BlockLanguage[] {
  const exact = WORDS.get(word);
  if (exact) return exact;
  const before = known.get(word);
  if (before) return before;
  const found = readUnknown(word);
  // bounded, so that a server that runs for days does not keep every word it ever saw
  if (known.size > 20_000) known.clear();
  known.set(word, found);
  return found;
}

/** Whether a word, or the last part of a compound, stands in a list: not only its letters or its ending speak. */
export function isListed(word: string): boolean {
  if (WORDS.has(word)) return true;
  for (let at = 2; word.length - at >= SHORTEST_TAIL; at++) if (WORDS.has(word.slice(at))) return true;
  return false;
}

/** A tail of a compound has at least so many letters. */
const SHORTEST_TAIL = 6;

/** A word that is not listed: by its letters, by the word that a compound ends in, or by its ending. */
function readUnknown(word: string): readonly BlockLanguage[] {
  if (/[\d@.]/.test(word)) return NONE;
  if (/[äö]/.test(word) && /^[a-zåéüäö-]+$/.test(word)) return ['sv'];
  const nordic: readonly BlockLanguage[] = /[æø]/.test(word) ? ['nb', 'nn', 'da'] : ['nb', 'nn', 'da', 'sv'];
  for (let at = 2; word.length - at >= SHORTEST_TAIL; at++) {
    const tail = WORDS.get(word.slice(at));
    // English writes its compounds apart: a tail that it has tells nothing
    if (tail) return tail.includes('en') ? NONE : tail.filter((language) => nordic.includes(language));
  }
  for (let length = Math.min(word.length - 3, 9); length >= 3; length--) {
    const ending = ENDINGS.get(word.slice(-length));
    if (ending) return ending;
  }
  return /[æøå]/.test(word) ? nordic : NONE;
}

/** Counts the votes of a block's words; a word that several languages share gives each of them a part. */
export function vote(words: readonly string[]): LanguageVotes {
  const votes = { nb: 0, nn: 0, en: 0, sv: 0, da: 0, nordic: 0, english: 0 };
  for (const word of words) {
    const listed = WORDS.get(word);
    const languages = listed ?? languagesOf(word);
    if (languages.length > 0 && !languages.includes('en')) votes.nordic++;
    else if (languages.length === 1) votes.english++;
    for (const language of languages) votes[language] += (listed ? 1 : 0.6) / (languages.length * languages.length);
  }
  return votes;
}

/** The language with most votes, or undefined where the words don't tell: too few votes, or two languages close together. */
export function decide(votes: LanguageVotes, margin: number): BlockLanguage | undefined {
  let best: BlockLanguage | undefined;
  let [first, second] = [0, 0];
  for (const language of BLOCK_LANGUAGES) {
    // a few words that all Nordic languages share outweigh an English term
    const count = language === 'en' && votes.nordic > votes.english ? 0 : votes[language];
    if (count > first) [best, first, second] = [language, count, first];
    else if (count > second) second = count;
  }
  return first >= margin && first - second >= margin / 2 ? best : undefined;
}
