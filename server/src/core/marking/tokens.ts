/** Words of a block: what cues, durations and references are matched against. */

/** The tokens of one block as parallel arrays: lower-case words, and their offsets (UTF-16) in the block's text. */
export interface Tokens {
  /** Lower case; figures, `§` and `@`-addresses are tokens too; other punctuation is none. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index of the sentence of each token. */
  readonly sentences: readonly number[];
  /** Offsets at which sentences begin and end: pairs `start, end`. */
  readonly sentenceSpans: readonly number[];
}

/** Words before a full stop that does not end a sentence, in the three languages. */
const ABBREVIATIONS = new Set(
  (
    'nr art jf jfr bl f eks maks max m fl mv osv pkt kl ca org tlf inkl ekskl evt dvs iht ift mht mfl mnd bla pga ev el d s k o t pl ' +
    'no e g i etc cf para sec sect lit litt abs inc ltd co st vs approx tel resp innh vedr hhv jan feb mar apr jun jul aug sep sept okt nov des dec oct'
  ).split(' '),
);

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
  (code >= 0x2c00 && code < 0xd7ff);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (character: string): boolean => character !== character.toLowerCase();

/** Reads the tokens and sentences of a block's plain text in one pass. */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const sentenceSpans: number[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) {
      const end = wordEnd(text, at);
      words.push(text.slice(at, end).toLowerCase());
      starts.push(at);
      ends.push(end);
      sentences.push(sentenceSpans.length >> 1);
      at = end;
      continue;
    }
    if (code === 0xa7) {
      words.push('§');
      starts.push(at);
      ends.push(at + 1);
      sentences.push(sentenceSpans.length >> 1);
    } else if (
      (code === 46 || code === 33 || code === 63 || code === 0x2026) &&
      endsSentence(text, at, words[words.length - 1] ?? '')
    ) {
      const end = behindQuotes(text, at + 1);
      sentenceSpans.push(from, end);
      from = skipSpace(text, end);
      at = from;
      continue;
    }
    at++;
  }
  if (from < text.length || sentenceSpans.length === 0) sentenceSpans.push(from, text.length);
  return { words, starts, ends, sentences, sentenceSpans };
}

/** A word goes on over hyphens, apostrophes, and the signs of an address when letters or digits follow. */
function wordEnd(text: string, at: number): number {
  const digits = isDigit(text.charCodeAt(at));
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    if (isLetter(code) || isDigit(code)) end++;
    else if ((code === 45 || code === 39) && isLetter(next) && !digits) end += 2;
    else if (code === 64 && isLetter(next)) end += 2;
    else if (code === 46 && isLetter(next) && !digits && isAddress(text, at, end)) end += 2;
    else break;
  }
  return end;
}

/** Whether a full stop between letters stands inside an address (`www.eksempel.no`, `post@eksempel.no`), not between two words. */
function isAddress(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  if (before.includes('@') || /^www\b/i.test(before)) return true;
  const rest = /^\.([a-z]{2,})(?:[\s/,.;:)!?@]|$)/i.exec(text.slice(at, at + 12))?.[1];
  return (
    (rest !== undefined && TOP_LEVEL.has(rest.toLowerCase())) ||
    /^\.[\w-]+(?:\.[\w-]+){0,3}@/.test(text.slice(at, at + 60))
  );
}

const TOP_LEVEL = new Set(['no', 'com', 'se', 'dk', 'org', 'net', 'eu', 'io', 'uk', 'de', 'app', 'ai', 'info']);

function endsSentence(text: string, at: number, word: string): boolean {
  const code = text.charCodeAt(at);
  let next = at + 1;
  while (next < text.length && '.!?…'.includes(text[next]!)) next++;
  next = behindQuotes(text, next);
  if (next >= text.length) return true;
  if (text[next] !== ' ') return false;
  const following = text[next + 1] ?? '';
  if (code !== 46) return true;
  const attached = at > 0 && isLetter(text.charCodeAt(at - 1));
  if (attached && (ABBREVIATIONS.has(word) || (word.length === 1 && word !== 'i')))
    return isUpper(following) && (SENTENCE_END.has(word) || LETTER.test(text.slice(Math.max(0, at - 30), at)));
  if (!attached && /^\d{1,2}$/.test(word) && /^\p{Ll}/u.test(following)) return false;
  return isUpper(following) || /[\d«"“(§•–-]/.test(following) || /^\p{Lo}/u.test(following);
}

/** Abbreviations that often do end a sentence. */
const SENTENCE_END = new Set(['osv', 'mv', 'etc', 'mfl', 'fl', 'inc', 'ltd', 'el', 'o']);

/** «artikkel 6 nr. 1 bokstav b og c. Vi …»: the letter of a provision ends a sentence where an initial does not. */
const LETTER = /(?:bokstav|bokstavene|bokstavane|litra|letter|point) [a-z](?:,? (?:og |eller |and |or )?[a-z]){0,3}$/;

function behindQuotes(text: string, at: number): number {
  let end = at;
  while (end < text.length && '»"”\')'.includes(text[end]!)) end++;
  return end;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && text[next] === ' ') next++;
  return next;
}
