/** Reads the numbers behind «artikkel» or «§»: lists, ranges, paragraphs, subparagraphs and letters, in any order of signs. */
import type { ReferenceTarget } from './reference.js';
import type { Cursor, Token } from './tokens.js';
import { tokenAt } from './tokens.js';
import * as vocabulary from './vocabulary.js';
import { readJoint, readRangeWord } from './joints.js';
import { readLetters } from './read-letters.js';
import { readParagraph, startsParagraph } from './read-paragraph.js';

/** How the numbers of a keyword are written. */
export interface NumberStyle {
  readonly kind: 'article' | 'section' | 'recital' | 'chapter';
  /** «artikler», «§§»: a comma and a number go on with the list. */
  readonly plural: boolean;
  /** Written in English, where «a» is a word. */
  readonly english: boolean;
  /** Whether `3-15` is one section and not a range, if the act is known. */
  readonly chaptered?: boolean;
}

/** A paragraph and what stands under it. */
export interface Part {
  paragraph?: string;
  subparagraph?: number;
  letter?: string;
  to?: string;
  numbered?: boolean;
  ordinal?: boolean;
}

const LONGEST_NUMBER = 3;

/** All targets behind the keyword, or none. */
export const readTargets = (cursor: Cursor, style: NumberStyle): ReferenceTarget[] => {
  const targets: ReferenceTarget[] = [];
  let more = readNumbered(cursor, style, targets);
  while (more) {
    more =
      cursor.attempt(() => {
        const joint = readJoint(cursor);
        if (joint === undefined || !continues(cursor, style, joint)) return undefined;
        return readNumbered(cursor, style, targets) || undefined;
      }) ?? false;
  }
  return targets;
};

/** Whether the number at the cursor goes on with the list, or is an amount or the start of something else. */
const continues = (cursor: Cursor, style: NumberStyle, joint: 'comma' | 'and'): boolean => {
  const number = cursor.peek();
  if (number.kind !== 'number' || number.text.length > LONGEST_NUMBER) return false;
  const next = tokenAt(cursor.text, number.end);
  if (vocabulary.UNITS.has(next.text) || next.text === '%') return false;
  if (joint === 'and' || style.plural || (next.text === '(' && !next.spaced)) return true;
  if (vocabulary.PARAGRAPH.has(next.text) || vocabulary.LETTER.has(next.text)) return true;
  return listEndsWithAnd(cursor.text, next);
};

/** «6, 7 og 9»: after a keyword in the singular a comma is believed only where an «og» follows. */
const listEndsWithAnd = (text: string, first: Token): boolean => {
  let token = first;
  for (let steps = 0; steps < 12; steps++) {
    if (vocabulary.AND.has(token.text)) return tokenAt(text, token.end).kind === 'number';
    if (token.text !== ',') return false;
    const number = tokenAt(text, token.end);
    if (number.kind !== 'number') return false;
    token = tokenAt(text, number.end);
  }
  return false;
};

/** One article or section with its paragraphs and letters. */
const readNumbered = (cursor: Cursor, style: NumberStyle, targets: ReferenceTarget[]): boolean => {
  const start = cursor.peek().start;
  const number = cursor.attempt(() => readNumber(cursor, style));
  if (number === undefined) return false;
  const to = style.kind === 'section' && number.includes('-') ? undefined : readRangeEnd(cursor, number, style);
  if (to !== undefined) {
    targets.push({ start, end: cursor.at, number, to });
    return true;
  }
  if (style.kind === 'recital' || style.kind === 'chapter') {
    targets.push({ start, end: cursor.at, number });
    return true;
  }
  readParts(cursor, style, start, number, targets);
  return true;
};

/** The paragraphs and letters of one number: «13 nr. 1 bokstav a og nr. 2 bokstav b». */
const readParts = (
  cursor: Cursor,
  style: NumberStyle,
  start: number,
  number: string,
  targets: ReferenceTarget[],
): void => {
  let from = start;
  let last: Part = {};
  for (;;) {
    const parts = readPart(cursor, style, number, last);
    for (const part of parts) {
      targets.push({ start: from, end: cursor.at, number, ...part });
      last = part;
    }
    const goesOn = cursor.attempt(() => {
      if (readJoint(cursor) === undefined) return undefined;
      from = cursor.peek().start;
      return startsParagraph(cursor, last) || undefined;
    });
    if (!goesOn || parts.length === 0) return;
  }
};

/** One paragraph, in whatever order its number, its subparagraph and its letters stand. */
const readPart = (cursor: Cursor, style: NumberStyle, number: string, before: Part): Part[] => {
  const part: Part = {};
  while (readParagraph(cursor, style, number, part, before));
  if (part.to !== undefined) return [part];
  const letters = readLetters(cursor, { english: style.english, afterParagraph: part.paragraph !== undefined });
  if (letters.length === 0) return [part];
  return letters.map(({ letter, to }) => ({ ...part, letter, ...(to === undefined ? {} : { to }) }));
};

const readNumber = (cursor: Cursor, style: NumberStyle): string | undefined => {
  if (style.kind === 'chapter' && /^[ivx]{1,5}$/.test(cursor.peek().text)) return cursor.take().text.toUpperCase();
  const bracket = style.kind === 'recital' && cursor.accept('(');
  const digits = cursor.peek();
  if (digits.kind !== 'number' || digits.text.length > LONGEST_NUMBER || /^0/.test(digits.text)) return undefined;
  cursor.take();
  const next = cursor.peek();
  if (vocabulary.UNITS.has(next.text) || next.text === '%' || (next.text === ':' && isNumberAt(cursor.text, next)))
    return undefined;
  if (bracket) return cursor.accept(')') ? digits.text : undefined;
  if (style.kind !== 'section') return digits.text;
  return readSectionNumber(cursor, digits.text, style);
};

const isNumberAt = (text: string, sign: Token): boolean => {
  const next = tokenAt(text, sign.end);
  return next.kind === 'number' && !next.spaced;
};

/** `3-15`, `12 a`, `2-7 b`. */
const readSectionNumber = (cursor: Cursor, digits: string, style: NumberStyle): string => {
  let number = digits;
  const joined = cursor.attempt(() => {
    const dash = cursor.peek();
    if (dash.text !== '-' || dash.spaced) return undefined;
    cursor.take();
    const section = cursor.peek();
    if (section.kind !== 'number' || section.spaced) return undefined;
    const range = style.plural && style.chaptered !== true && Number(section.text) > Number(digits);
    if (range) return undefined;
    return cursor.take().text;
  });
  if (joined !== undefined) number += `-${joined}`;
  const letter = cursor.attempt(() => readNumberLetter(cursor, style));
  return letter === undefined ? number : `${number} ${letter}`;
};

/** The letter of `§ 12 a`, which is part of the number where nothing says that it is a point. */
const readNumberLetter = (cursor: Cursor, style: NumberStyle): string | undefined => {
  const token = cursor.peek();
  if (token.kind !== 'word' || !/^[a-z]$/.test(token.text)) return undefined;
  const next = tokenAt(cursor.text, token.end);
  if (next.text === ')' || (next.text === '.' && !next.spaced && isWordAt(cursor.text, next))) return undefined;
  if (next.text === '-' && isWordAt(cursor.text, next)) return undefined;
  if (token.spaced && next.kind === 'word' && (token.text === 'i' || (token.text === 'a' && style.english)))
    return undefined;
  return cursor.take().text;
};

const isWordAt = (text: string, sign: Token): boolean => {
  const next = tokenAt(text, sign.end);
  return next.kind === 'word' && !next.spaced;
};

/** The end of «15–22», «15 til og med 22»; not of «6-1 f», where the number after the dash is a paragraph. */
const readRangeEnd = (cursor: Cursor, from: string, style: NumberStyle): string | undefined =>
  cursor.attempt(() => {
    if (!readRangeWord(cursor)) return undefined;
    const end = cursor.peek();
    if (style.kind === 'chapter' && /^[ivx]{1,5}$/.test(end.text)) return cursor.take().text.toUpperCase();
    if (end.kind !== 'number' || end.text.length > LONGEST_NUMBER || Number(end.text) <= parseInt(from, 10))
      return undefined;
    if (vocabulary.UNITS.has(tokenAt(cursor.text, end.end).text)) return undefined;
    return cursor.take().text;
  });
