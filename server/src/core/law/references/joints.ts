/** Reads what stands between the members of a list or the ends of a range. */
import type { Cursor } from './tokens.js';
import * as vocabulary from './vocabulary.js';

/** Reads a comma, «og» or both. */
export const readJoint = (cursor: Cursor): 'comma' | 'and' | undefined => {
  let joint: 'comma' | 'and' | undefined;
  for (let words = 0; words < 3; words++) {
    const { text } = cursor.peek();
    if (vocabulary.AND.has(text) || (text === '/' && joint !== 'comma')) joint = 'and';
    else if (text === ',' && joint === undefined) joint = 'comma';
    else break;
    cursor.take();
  }
  return joint;
};

/** Takes a dash, «til», «til og med», "to". */
export const readRangeWord = (cursor: Cursor): boolean => {
  if (!cursor.acceptOf(vocabulary.RANGE)) return false;
  cursor.attempt(() => (cursor.accept('og') && cursor.accept('med')) || undefined);
  return true;
};
