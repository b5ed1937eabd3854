/** How the words of a stretch of text speak for and against another language than the one it should be in. */
import type { Block } from '../../document/block.js';
import { BLOCK_LANGUAGES, isListed, languagesOf } from '../../languages/detect.js';
import type { BlockLanguage } from '../../languages/language.js';

/** Words counted in `[start, end)` of a block's text. */
export interface Evidence {
  /** The foreign language that most words speak for. */
  readonly language: BlockLanguage;
  /** Words that it has and the expected one has not. */
  readonly speaking: number;
  /** Words that the expected language has and it has not. */
  readonly against: number;
  /** All words that count: names, addresses, links and quotations do not. */
  readonly words: number;
  /** Words that no list knows. */
  readonly unknown: number;
  /** Whether one of the speaking words stands in a list; else only letters and endings speak. */
  readonly listed: boolean;
  /** Whether each longer word begins with a capital: a name, or a title in English style. */
  readonly titled: boolean;
}

/** What speaks for another language than `expected` in a stretch; undefined where nothing does. */
export function foreignEvidence(
  block: Block,
  start: number,
  end: number,
  expected: BlockLanguage,
): Evidence | undefined {
  const { words, starts, ends, sentences } = block.marks.tokens;
  const left = leftAlone(block);
  const tally = new Tally(expected);
  for (let at = 0; at < words.length; at++) {
    if (starts[at]! < start || ends[at]! > end) continue;
    if (left.some(([from, to]) => from <= starts[at]! && ends[at]! <= to)) continue;
    const capital = /^\p{Lu}/u.test(block.text.slice(starts[at], starts[at]! + 2));
    const opens = at === 0 || sentences[at] !== sentences[at - 1] || starts[at] === start;
    tally.add(words[at]!, capital, opens, isProse(block));
  }
  return tally.result();
}

/** Whether a block has a word that only other languages than `expected` have; without one nothing speaks for any of them. */
export const hasForeignWord = ({ marks }: Block, expected: BlockLanguage): boolean =>
  marks.tokens.words.some((word) => isForeignWord(word, expected));

const isForeignWord = (word: string, expected: BlockLanguage): boolean => {
  const languages = languagesOf(word);
  return languages.length > 0 && !languages.includes(expected);
};

/** In headings, labels and cells capitals are style; in prose a capital inside a sentence is a name. */
const isProse = ({ kind, text }: Block): boolean => kind === 'paragraph' || (kind === 'item' && text.length > 60);

class Tally {
  readonly #sets: (readonly BlockLanguage[])[] = [];
  #words = 0;
  #unknown = 0;
  #titled = true;
  #listed = new Set<BlockLanguage>();

  constructor(readonly expected: BlockLanguage) {}

  add(word: string, capital: boolean, opens: boolean, prose: boolean): void {
    if (word.length < 2 || /[\d@.§]/.test(word) || (prose && capital && !opens) || CITED.test(word)) return;
    if (!capital && word.length > 3) this.#titled = false;
    this.#words++;
    // a word of both languages tells nothing
    if (HOMOGRAPHS[this.expected]?.has(word)) return;
    const languages = languagesOf(word);
    if (languages.length === 0) this.#unknown++;
    else this.#sets.push(languages);
    if (isListed(word))
      for (const language of languages) if (!languages.includes(this.expected)) this.#listed.add(language);
  }

  result(): Evidence | undefined {
    let best: Evidence | undefined;
    for (const language of BLOCK_LANGUAGES) {
      if (language === this.expected) continue;
      const speaking = this.#sets.filter((set) => set.includes(language) && !set.includes(this.expected)).length;
      if (speaking === 0 || (best && speaking <= best.speaking)) continue;
      const against = this.#sets.filter((set) => set.includes(this.expected) && !set.includes(language)).length;
      best = {
        language,
        speaking,
        against,
        words: this.#words,
        unknown: this.#unknown,
        listed: this.#listed.has(language),
        titled: this.#titled,
      };
    }
    return best;
  }
}

/** Words that stand in the list of another language, and are good words of the expected one as well: «to roller», «personal», «nettsida» in bokmål. */
const HOMOGRAPHS: Readonly<Partial<Record<BlockLanguage, ReadonlySet<string>>>> = {
  nb: new Set(
    (
      'to is do an time last basis personal media controller make nettsida erklæringa personvernerklæringa forordninga ' +
      'behandlinga leveringa betalinga lagringa slettinga innsamlinga innlogginga lagringstida lova åra'
    ).split(' '),
  ),
  nn: new Set('to is do an time last basis personal media controller make'.split(' ')),
};

/** The names of acts are cited in their own language. */
const CITED = /(?:lov|loven|lova|lagen|forskrift|forskriften|forskrifta|forordning|forordningen|forordninga)$/u;

/** A name for machines: `fr_stat`, `session.id`, `userLocale`. */
const IDENTIFIER =
  /(?<![\p{L}\d])(?:[\p{L}\d]{0,60}_[\p{L}\d_]{1,60}|\p{L}{1,60}\.\p{L}[\p{L}.]{0,60}|\p{Ll}{1,60}\p{Lu}\p{L}{0,60})/gu;

/** Quotations, the words of links (titles of other pages), and names for machines. */
function leftAlone({ text, raw }: Block): readonly (readonly [start: number, end: number])[] {
  const quotes = [...text.matchAll(/[«“„"][^«»“”„"\n]{1,300}[»”“"]/gu)].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  const names = /[_.]\p{L}|\p{Ll}\p{Lu}/u.test(text)
    ? [...text.matchAll(IDENTIFIER)].map(({ 0: words, index }) => [index, index + words.length] as const)
    : [];
  return [...quotes, ...names, ...raw.links.map(({ start, end }) => [start, end] as const)];
}
