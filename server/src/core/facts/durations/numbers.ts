/** Numbers in figures and words, in Norwegian and English, from the tokens of a block. */
import type { Tokens } from '../../marking/tokens.js';

/** A number where it stands: tokens `[first, next)`. */
export interface NumberMark {
  readonly value: number;
  readonly next: number;
  /** `article`: a mere «en», «et», “a”. */
  readonly style: 'figure' | 'word' | 'article';
}

const NB_ONES: readonly (readonly string[])[] = [
  ['null'],
  ['én', 'en', 'ett', 'éi', 'éin', 'eitt', 'ei', 'et', 'ein', 'eit', 'ètt', 'éitt', 'éit', 'één'],
  ['to'],
  ['tre'],
  ['fire'],
  ['fem'],
  ['seks'],
  ['sju', 'syv'],
  ['åtte'],
  ['ni'],
  ['ti'],
  ['elleve'],
  ['tolv'],
  ['tretten'],
  ['fjorten'],
  ['femten'],
  ['seksten'],
  ['sytten'],
  ['atten'],
  ['nitten'],
];
const NB_TENS: readonly (readonly [number, readonly string[]])[] = [
  [20, ['tjue', 'tyve']],
  [30, ['tretti', 'tredve']],
  [40, ['førti', 'førr']],
  [50, ['femti']],
  [60, ['seksti']],
  [70, ['sytti']],
  [80, ['åtti']],
  [90, ['nitti']],
];
const EN_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that are also articles: they count as numbers where a unit of time follows. */
const ARTICLES = new Set(['en', 'et', 'ei', 'ein', 'eit', 'a', 'an']);
/** Norwegian numbers that are other words in English; in a block taken for English they count before a Norwegian unit. */
export const NOT_ENGLISH = new Set(['to', 'en', 'et', 'ei', 'ti', 'ni', 'fire', 'ein']);
const NOT_NORWEGIAN = new Set(['a', 'an']);

const WORDS = new Map<string, number>();
for (const [value, words] of NB_ONES.entries()) for (const word of words) WORDS.set(word, value);
for (const [tens, names] of NB_TENS) {
  for (const name of names) {
    WORDS.set(name, tens);
    for (let one = 1; one < 10; one++) {
      for (const word of NB_ONES[one]!) {
        WORDS.set(name + word, tens + one);
        WORDS.set(`${name}-${word}`, tens + one);
        WORDS.set(`${word}og${name}`, tens + one);
      }
    }
  }
}
for (const [value, word] of EN_ONES.entries()) WORDS.set(word, value);
for (const [index, name] of EN_TENS.entries()) {
  WORDS.set(name, (index + 2) * 10);
  for (let one = 1; one < 10; one++) WORDS.set(`${name}-${EN_ONES[one]!}`, (index + 2) * 10 + one);
}
WORDS.set('a', 1).set('an', 1);
for (const [word, value] of [...WORDS]) if (value < 100 && value >= 20) WORDS.set(`hundreog${word}`, 100 + value);

const HUNDREDS = new Set(['hundre', 'hundred', 'etthundre', 'eitthundre']);
const TENS = new Set([20, 30, 40, 50, 60, 70, 80, 90]);

/** The value of a number word by itself. */
export const wordValue = (word: string): number | undefined => WORDS.get(word);

/** Reads a number that begins with token `at`; `next` is the first token behind it. */
export function readNumber(text: string, tokens: Tokens, at: number, english: boolean): NumberMark | undefined {
  const word = tokens.words[at];
  if (word === undefined) return undefined;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return readFigure(text, tokens, at);
  if (!english && NOT_NORWEGIAN.has(word)) return undefined;
  return readWords(text, tokens, at);
}

/** The text between two neighbouring tokens. */
export const gapAfter = (text: string, { starts, ends }: Tokens, at: number): string =>
  text.slice(ends[at], starts[at + 1] ?? text.length);

/** Whether only a space (of any kind) stands between a token and the next. */
export const isSpace = (gap: string): boolean => gap.length > 0 && gap.trim() === '';

function readFigure(text: string, tokens: Tokens, at: number): NumberMark | undefined {
  const word = tokens.words[at]!;
  if (!/^\d{1,6}$/.test(word)) return undefined;
  const before = text[tokens.starts[at]! - 1] ?? '';
  if (before === '§' || before === '.' || before === '/') return undefined;
  const gap = gapAfter(text, tokens, at);
  const following = tokens.words[at + 1] ?? '';
  const digits = /^\d+$/.test(following);
  if (digits && /^[.,]$/.test(gap)) {
    if (/^\d{3}$/.test(following) && word.length < 3 && word !== '0')
      return { value: Number(word + following), next: at + 2, style: 'figure' };
    if (following.length <= 2) return { value: Number(`${word}.${following}`), next: at + 2, style: 'figure' };
    return undefined;
  }
  if (digits && gap === '/')
    return following === '2' && word === '1' ? { value: 0.5, next: at + 2, style: 'figure' } : undefined;
  if (digits && isSpace(gap) && /^\d{3}$/.test(following) && word.length < 3 && word !== '0')
    return { value: Number(word + following), next: at + 2, style: 'figure' };
  const half = /^\s?½/.test(gap) ? 0.5 : 0;
  return { value: Number(word) + half, next: at + 1, style: 'figure' };
}

function readWords(text: string, tokens: Tokens, at: number): NumberMark | undefined {
  const { words } = tokens;
  let value = wordValue(words[at]!) ?? (HUNDREDS.has(words[at]!) ? 100 : undefined);
  if (value === undefined) return undefined;
  let next = at + 1;
  const style = ARTICLES.has(words[at]!) ? 'article' : 'word';
  const close = (index: number): boolean => isSpace(gapAfter(text, tokens, index - 1));
  if (value < 10 && value > 0 && HUNDREDS.has(words[next] ?? '') && close(next)) {
    value *= 100;
    next++;
  }
  if (value >= 100) {
    const join = /^(?:og|and)$/.test(words[next] ?? '') && close(next) ? 1 : 0;
    const rest = wordValue(words[next + join] ?? '');
    if (rest !== undefined && rest < 100 && rest > 0 && close(next + join)) {
      value += rest;
      next += join + 1;
    }
  }
  const ones = wordValue(words[next] ?? '');
  if (TENS.has(value % 100) && ones !== undefined && ones > 0 && ones < 10 && close(next)) {
    value += ones;
    next++;
  }
  return { value, next, style: next > at + 1 ? 'word' : style };
}
