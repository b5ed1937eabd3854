/** Reads the paragraph of a provision: «nr. 1», `(1)`, `.1`, "para. 1", «første ledd», "second subparagraph", «Abs. 1 S. 1». */
import type { NumberStyle, Part } from './read-targets.js';
import { readRangeWord } from './joints.js';
import type { Cursor } from './tokens.js';
import { tokenAt } from './tokens.js';
import {
  LETTER,
  ORDINALS,
  PARAGRAPH,
  PARAGRAPH_UNITS,
  SENTENCE_UNITS,
  SUBPARAGRAPH_UNITS,
  UNITS,
} from './vocabulary.js';

const LAST_PARAGRAPH = 12;
const LAST_DEFINITION = 26;

/** Reads one piece into the part; false where there is none. */
export const readParagraph = (
  cursor: Cursor,
  style: NumberStyle,
  number: string,
  part: Part,
  before: Part,
): boolean => {
  if (part.to !== undefined) return false;
  const piece = cursor.attempt(() => {
    const comma = cursor.accept(',');
    return (
      readOrdinal(cursor, part, comma) ||
      readNumbered(cursor, style, number, part, comma, before) ||
      readSentence(cursor) ||
      undefined
    );
  });
  return piece ?? false;
};

/** Whether the cursor, behind a comma or «og», stands at another paragraph of the same article. */
export const startsParagraph = (cursor: Cursor, before: Part): boolean => {
  const token = cursor.peek();
  const next = tokenAt(cursor.text, token.end);
  if (token.text === '(') return next.kind === 'number' && tokenAt(cursor.text, next.end).text === ')';
  if (ORDINALS.has(token.text)) return PARAGRAPH_UNITS.has(next.text) || SUBPARAGRAPH_UNITS.has(next.text);
  if (token.kind === 'number') return isBareParagraph(cursor, before);
  if (!PARAGRAPH.has(token.text) || token.text === 'section' || token.text === 'sections') return false;
  const after = next.text === '.' ? tokenAt(cursor.text, next.end) : next;
  return after.kind === 'number' || after.text === '(';
};

/** «nr. 1 og 2»: a bare number that is higher, low enough for a paragraph and not followed by its own number. */
const isBareParagraph = (cursor: Cursor, { paragraph, numbered }: Part): boolean => {
  if (paragraph === undefined || !numbered) return false;
  const number = cursor.peek();
  const next = tokenAt(cursor.text, number.end);
  if (PARAGRAPH.has(next.text) || UNITS.has(next.text) || (next.text === '(' && !next.spaced)) return false;
  return Number(number.text) > Number(paragraph) && Number(number.text) <= LAST_PARAGRAPH;
};

/** «første ledd», "second subparagraph", «første punktum», «1. ledd». */
const readOrdinal = (cursor: Cursor, part: Part, comma: boolean): boolean =>
  cursor.attempt(() => {
    const ordinal = readOrdinalNumber(cursor);
    if (ordinal === undefined) return undefined;
    const unit = cursor.take().text;
    if (SENTENCE_UNITS.has(unit)) return true;
    if (PARAGRAPH_UNITS.has(unit) && part.paragraph !== undefined && (comma || part.ordinal)) return undefined;
    if (SUBPARAGRAPH_UNITS.has(unit) || (PARAGRAPH_UNITS.has(unit) && part.paragraph !== undefined)) {
      if (ordinal > 1) part.subparagraph = ordinal;
      return true;
    }
    if (!PARAGRAPH_UNITS.has(unit)) return undefined;
    part.paragraph = String(ordinal);
    part.ordinal = true;
    return true;
  }) ?? false;

const readOrdinalNumber = (cursor: Cursor): number | undefined => {
  const token = cursor.take();
  const ordinal = ORDINALS.get(token.text);
  if (ordinal !== undefined || token.kind !== 'number' || token.text.length > 1 || !cursor.accept('.')) return ordinal;
  return PARAGRAPH_UNITS.has(cursor.peek().text) ? Number(token.text) : undefined;
};

/** "S. 1", «Satz 1», "sentence 1". */
const readSentence = (cursor: Cursor): boolean =>
  cursor.attempt(() => {
    const token = cursor.peek();
    if (token.text !== 's' && !SENTENCE_UNITS.has(token.text)) return undefined;
    cursor.take();
    cursor.skipDot();
    return cursor.peek().kind === 'number' ? cursor.take() : undefined;
  }) !== undefined;

/** A paragraph by its number. */
const readNumbered = (
  cursor: Cursor,
  style: NumberStyle,
  number: string,
  part: Part,
  comma: boolean,
  before: Part,
): boolean => {
  if (part.paragraph !== undefined) return style.kind === 'section' && readItem(cursor);
  const token = cursor.peek();
  let paragraph: string | undefined;
  if (PARAGRAPH.has(token.text)) paragraph = readAfterKeyword(cursor, part);
  else if (comma) return false;
  else if (token.text === '(') paragraph = readBracketed(cursor);
  else if (token.text === '.' && !token.spaced) paragraph = readDotted(cursor);
  else if (token.text === '-' && style.kind === 'article') paragraph = readDashed(cursor, number);
  else if (token.kind === 'number' && isBareParagraph(cursor, before)) {
    paragraph = cursor.take().text;
    part.numbered = true;
  }
  if (paragraph === undefined) return false;
  part.paragraph = paragraph;
  const to = readParagraphRange(cursor, paragraph);
  if (to !== undefined) part.to = to;
  return true;
};

/** «nr. 1» behind a ledd of a Norwegian section is an item of a list. */
const readItem = (cursor: Cursor): boolean => {
  const scratch: Part = {};
  return PARAGRAPH.has(cursor.peek().text) && readAfterKeyword(cursor, scratch) !== undefined;
};

/** «nr. 1», "para. (1)", "paragraphs 1 and 2"; a letter behind the keyword is left to the reader of letters. */
const readAfterKeyword = (cursor: Cursor, part: Part): string | undefined =>
  cursor.attempt(() => {
    const word = cursor.take();
    cursor.skipDot();
    if (LETTER.has(word.text) && cursor.peek().kind === 'word') return undefined;
    const bracketed = readBracketed(cursor);
    if (bracketed !== undefined) return bracketed;
    const digits = cursor.peek();
    if (digits.kind !== 'number' || Number(digits.text) > LAST_DEFINITION || Number(digits.text) === 0)
      return undefined;
    if (word.text === 'ledd') part.ordinal = true;
    else part.numbered = true;
    return cursor.take().text;
  });

const readBracketed = (cursor: Cursor): string | undefined =>
  cursor.attempt(() => {
    if (!cursor.accept('(')) return undefined;
    const digits = cursor.peek();
    if (digits.kind !== 'number' || digits.text.length > 2) return undefined;
    cursor.take();
    return cursor.accept(')') ? digits.text : undefined;
  });

const readDotted = (cursor: Cursor): string | undefined =>
  cursor.attempt(() => {
    cursor.take();
    const digits = cursor.peek();
    return digits.kind === 'number' && !digits.spaced && digits.text.length <= 2 ? cursor.take().text : undefined;
  });

/** «art 6-1 f»: a number after the dash that is no higher cannot end a range. */
const readDashed = (cursor: Cursor, number: string): string | undefined =>
  cursor.attempt(() => {
    cursor.take();
    const digits = cursor.peek();
    return digits.kind === 'number' && !digits.spaced && Number(digits.text) <= Number(number)
      ? cursor.take().text
      : undefined;
  });

const readParagraphRange = (cursor: Cursor, from: string): string | undefined =>
  cursor.attempt(() => {
    if (!readRangeWord(cursor)) return undefined;
    const to = readBracketed(cursor) ?? (cursor.peek().kind === 'number' ? cursor.take().text : undefined);
    return to !== undefined && Number(to) > Number(from) && Number(to) <= LAST_DEFINITION ? to : undefined;
  });
