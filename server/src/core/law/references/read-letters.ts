/** Reads letters of a provision: «bokstav a, b og f», "(a), (b) and (f)", «litra a–f», «f)», a bare «f» behind a paragraph. */
import type { Cursor, Token } from './tokens.js';
import { isLetter, tokenAt } from './tokens.js';
import { AND, LETTER, OF, RANGE } from './vocabulary.js';

export interface LetterRange {
  letter: string;
  to?: string;
}

interface Place {
  readonly english: boolean;
  readonly afterParagraph: boolean;
}

/** All letters at the cursor; none where there are none. */
export const readLetters = (cursor: Cursor, place: Place): LetterRange[] => {
  const letters: LetterRange[] = [];
  const first = cursor.attempt(() => {
    if (cursor.peek().text === ',') {
      // "paragraph 1, point (f)": only a keyword goes on over a comma
      cursor.take();
      if (!LETTER.has(cursor.peek().text)) return undefined;
    }
    return readLetter(cursor, place);
  });
  if (first === undefined) return letters;
  letters.push(first);
  for (;;) {
    const next = cursor.attempt(() => {
      if (!readLetterJoint(cursor)) return undefined;
      return readLetter(cursor, { ...place, afterParagraph: true });
    });
    if (next === undefined) return letters;
    letters.push(next);
  }
};

const readLetterJoint = (cursor: Cursor): boolean => {
  const comma = cursor.accept(',');
  const and = cursor.acceptOf(AND) || cursor.accept('/');
  if (and && cursor.peek().text === '/') cursor.take();
  if (and) cursor.acceptOf(AND);
  return comma || and;
};

/** One letter or range of letters. */
const readLetter = (cursor: Cursor, place: Place): LetterRange | undefined => {
  let keyword = false;
  if (LETTER.has(cursor.peek().text)) {
    const word = cursor.take();
    keyword = true;
    if (word.text.startsWith('sub') && cursor.peek().text !== '(') return undefined;
    cursor.skipDot();
  }
  const letter =
    readBracketed(cursor) ?? readDotted(cursor, place) ?? cursor.attempt(() => readBare(cursor, place, keyword));
  if (letter === undefined) return undefined;
  const to = cursor.attempt(() => {
    if (!cursor.acceptOf(RANGE)) return undefined;
    const end = readBracketed(cursor) ?? cursor.attempt(() => readBare(cursor, place, true));
    return end !== undefined && end > letter ? end : undefined;
  });
  return to === undefined ? { letter } : { letter, to };
};

const isSingle = ({ kind, text }: Token): boolean => kind === 'word' && text.length === 1 && text >= 'a' && text <= 'z';

/** `(f)`, `f)`. */
const readBracketed = (cursor: Cursor): string | undefined =>
  cursor.attempt(() => {
    const open = cursor.accept('(');
    const token = cursor.peek();
    if (!isSingle(token)) return undefined;
    cursor.take();
    const close = cursor.peek();
    if (close.text !== ')' || (close.spaced && !open)) return undefined;
    cursor.take();
    // the closing bracket of «(artikkel 6 nr. 1 bokstav f)» is not the letter's
    if (!open && cursor.peek().text !== ')' && isInBrackets(cursor.text, token.start)) cursor.at = token.end;
    return token.text;
  });

/** The last part of `6.1.f`. */
const readDotted = (cursor: Cursor, { afterParagraph }: Place): string | undefined =>
  cursor.attempt(() => {
    const dot = cursor.take();
    const token = cursor.peek();
    if (!afterParagraph || dot.text !== '.' || dot.spaced || !isSingle(token) || token.spaced) return undefined;
    cursor.take();
    const next = cursor.peek();
    return next.kind === 'number' && !next.spaced ? undefined : token.text;
  });

/** Whether a bracket is open before an offset, within the sentence. */
const isInBrackets = (text: string, offset: number): boolean => {
  for (let at = offset - 1; at >= 0 && offset - at < 200; at--) {
    if (text[at] === '(') return true;
    if (text[at] === ')') {
      const lone =
        at > 1 && isSingle(tokenAt(text, at - 1)) && !isLetter(text.charCodeAt(at - 2)) && text[at - 2] !== '(';
      if (!lone) at = text.lastIndexOf('(', at);
      if (at < 0) return false;
    }
  }
  return false;
};

/** A letter without brackets, where it is no word. */
const readBare = (cursor: Cursor, { english, afterParagraph }: Place, keyword: boolean): string | undefined => {
  const token = cursor.peek();
  if (!isSingle(token)) return undefined;
  const next = tokenAt(cursor.text, token.end);
  const after = tokenAt(cursor.text, next.end);
  if (next.text === "'" || (next.text === '.' && !next.spaced && after.kind === 'word' && !after.spaced))
    return undefined;
  if (next.text === '-' && !next.spaced && after.kind === 'word' && !after.spaced && !isSingle(after)) return undefined;
  const wordFollows = next.kind === 'word' && !AND.has(next.text) && !OF.has(next.text);
  // «i» and "a" are words: believed only where nothing that they could belong to follows
  if (
    token.spaced &&
    token.text === 'i' &&
    (next.kind === 'word' || next.kind === 'number' || !(afterParagraph || keyword))
  )
    return undefined;
  if (token.spaced && token.text === 'a' && english && !keyword && wordFollows) return undefined;
  return cursor.take().text;
};
