/** The language in which a clause goes in: the document's own, or that of the place in a text with two. */
import type { Block } from '../document/block.js';
import type { PolicyDocument } from '../document/policyDocument.js';
import { LANGUAGES, type Language } from '../languages/language.js';

/** How much of a document must be in another language for it to count as one of two, and of a place for it to speak that language. */
const SECOND = 0.2;
const MOST = 0.7;

/** The language of the blocks around a place. */
export function languageOf(near: readonly Block[], { language, wordsIn }: PolicyDocument): Language {
  const all = Object.values(wordsIn).reduce((sum, words) => sum + words, 0);
  const words = new Map<string, number>();
  let local = 0;
  for (const block of near) {
    if (block.kind === 'code') continue;
    const count = block.marks.tokens.words.length;
    words.set(block.language, (words.get(block.language) ?? 0) + count);
    local += count;
  }
  const spoken = (one: Language): boolean => (words.get(one) ?? 0) > MOST * local && wordsIn[one] > SECOND * all;
  return LANGUAGES.find((one) => one !== language && spoken(one)) ?? language;
}
