/** Tokens of a block's text, read on demand from any offset: words, digits and single signs, without regard to case, soft hyphens or composition. */

export type TokenKind = 'word' | 'number' | 'sign' | 'end';

/** A token; `text` is lower case, composed, without soft hyphens; every dash is `-` and every apostrophe `'`. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const HIDDEN = /[\u00ad\u0300-\u036f]/;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

const SOFT_HYPHEN = 0xad;
const TABLE_SIZE = 0x250;
const CLASSES = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char) || code === SOFT_HYPHEN) CLASSES[code] = LETTER;
  else if (code >= 0x30 && code <= 0x39) CLASSES[code] = DIGIT;
  else if (/\s/.test(char)) CLASSES[code] = SPACE;
}

const classOf = (code: number): number => {
  if (code < TABLE_SIZE) return CLASSES[code]!;
  if (code >= 0x300 && code <= 0x36f) return LETTER; // combining marks belong to the letter before
  if (code >= 0x2000 && code <= 0x206f) {
    const space =
      code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060;
    return space ? SPACE : OTHER;
  }
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  return code >= 0x370 && code <= 0x1fff ? LETTER : OTHER;
};

export const isLetter = (code: number): boolean => classOf(code) === LETTER;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isSpace = (code: number): boolean => classOf(code) === SPACE;

const wordEnd = (text: string, at: number): number => {
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
};

const digitsEnd = (text: string, at: number): number => {
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
};

/** The word as tables spell it. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code === SOFT_HYPHEN || (code >= 0x300 && code <= 0x36f))
      return lower.replaceAll('\u00ad', '').normalize('NFC');
  }
  return lower;
};

const SIGNS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2019': "'",
  '\u02bc': "'",
  '´': "'",
};

const END: Token = { kind: 'end', text: '', start: 0, end: 0, spaced: false };

/** The first token at or after an offset. */
export const tokenAt = (text: string, offset: number): Token => {
  let start = offset;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  if (start >= text.length) return { ...END, start: text.length, end: text.length };
  const spaced = start > offset || (offset > 0 && isSpace(text.charCodeAt(offset - 1)));
  const code = text.charCodeAt(start);
  if (isLetter(code)) {
    const end = wordEnd(text, start);
    return { kind: 'word', text: fold(text.slice(start, end)), start, end, spaced };
  }
  if (isDigit(code)) {
    const end = digitsEnd(text, start);
    return { kind: 'number', text: text.slice(start, end), start, end, spaced };
  }
  const char = text[start]!;
  return { kind: 'sign', text: SIGNS[char] ?? char, start, end: start + 1, spaced };
};

/** The word that ends right before an offset, white space skipped; undefined where something else stands there. */
export const wordBefore = (text: string, offset: number): Token | undefined => {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end) return undefined;
  return { kind: 'word', text: fold(text.slice(start, end)), start, end, spaced: false };
};

/** Calls `visit` for each word or run of digits and each section sign; `visit` returns the offset to go on from. */
export const scan = (text: string, wanted: WordFilter, visit: (start: number, end: number) => number): void => {
  const hidden = HIDDEN.test(text); // soft hyphens and combining marks hide a word from the filter
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < TABLE_SIZE ? CLASSES[code]! : classOf(code);
    if (kind === LETTER) {
      const end = wordEnd(text, at);
      at = hidden || wanted.has(text, at, end) ? visit(at, end) : end;
    } else if (kind === DIGIT) {
      const end = digitsEnd(text, at);
      at = wanted.has(text, at, end) ? visit(at, end) : end;
    } else if (code === 0xa7) {
      at = visit(at, at + 1);
    } else at++;
  }
};

/** A cheap test that lets all wanted words through, and few others: first two characters, the last, and length. */
export class WordFilter {
  private readonly table = new Uint32Array(1 << 15);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const key = WordFilter.key(word, 0, word.length);
      this.table[key >> 5]! |= 1 << (key & 31);
    }
  }

  has(text: string, start: number, end: number): boolean {
    const key = WordFilter.key(text, start, end);
    return (this.table[key >> 5]! & (1 << (key & 31))) !== 0;
  }

  /** Five bits of each: they are the same for capitals and small letters. */
  private static key(text: string, start: number, end: number): number {
    const second = end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0;
    const last = text.charCodeAt(end - 1) & 31;
    return ((text.charCodeAt(start) & 31) << 15) | (second << 10) | (last << 5) | Math.min(end - start, 31);
  }
}

/** Reads tokens one after another; `at` can be set back. */
export class Cursor {
  private token: Token | undefined;

  constructor(
    readonly text: string,
    private offset: number,
  ) {}

  get at(): number {
    return this.offset;
  }

  set at(offset: number) {
    this.offset = offset;
    this.token = undefined;
  }

  /** The next token, which stays the next one. */
  peek(): Token {
    return (this.token ??= tokenAt(this.text, this.offset));
  }

  take(): Token {
    const token = this.peek();
    this.at = token.end;
    return token;
  }

  /** Takes the next token if its text is this one. */
  accept(text: string): boolean {
    if (this.peek().text !== text) return false;
    this.take();
    return true;
  }

  /** Takes the next token if it is one of these words or signs. */
  acceptOf(texts: ReadonlySet<string>): boolean {
    if (!texts.has(this.peek().text)) return false;
    this.take();
    return true;
  }

  /** Takes the dot of an abbreviation. */
  skipDot(): void {
    const token = this.peek();
    if (token.text === '.' && !token.spaced) this.take();
  }

  /** Runs a reading; sets the cursor back when it yields undefined. */
  attempt<T>(read: (cursor: Cursor) => T | undefined): T | undefined {
    const start = this.offset;
    const value = read(this);
    if (value === undefined) this.at = start;
    return value;
  }
}
