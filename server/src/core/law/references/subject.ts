/** Whether a text speaks of a subject, told by stems of words. */

const LONG_ENOUGH_INSIDE = 6;

/** How many of the stems stand in a text: at the beginning of a word, or inside a compound where the stem is long. */
export const mentions = (text: string, stems: readonly string[]): number => {
  const words = wordsOf(text);
  let count = 0;
  for (const stem of stems) if (isMentioned(words, stem)) count++;
  return count;
};

/** Whether one of the stems stands in a text. */
export const isMentionedIn = (text: string, stems: readonly string[]): boolean => {
  const words = wordsOf(text);
  return stems.some((stem) => isMentioned(words, stem));
};

/** The words of a text with single spaces between; the last text is kept, as many subjects are looked for in it one after the other. */
const wordsOf = (text: string): string => {
  if (text !== last.text) {
    const plain = text.toLowerCase().replaceAll('\u00ad', '');
    last = { text, words: ` ${plain.replace(/[^\p{L}\p{N}-]+/gu, ' ')} ` };
  }
  return last.words;
};

let last = { text: '', words: '  ' };

const isMentioned = (words: string, stem: string): boolean => {
  const parts = partsOf(stem);
  const [first] = parts;
  if (parts.length === 1) return words.includes(first!);
  for (let at = words.indexOf(first!); at >= 0; at = words.indexOf(first!, at + 1)) {
    if (follows(words, at, parts)) return true;
  }
  return false;
};

/** What is looked for: the beginnings of the words, each behind its space; a long stem by itself, wherever it stands. */
const partsOf = (stem: string): readonly string[] => {
  let parts = known.get(stem);
  if (!parts) {
    const isInside = !stem.includes(' ') && stem.length >= LONG_ENOUGH_INSIDE;
    known.set(stem, (parts = isInside ? [stem] : stem.split(' ').map((part) => ` ${part}`)));
  }
  return parts;
};

/** By stem: they are constants of the project, some hundreds. */
const known = new Map<string, readonly string[]>();

/** Whether the words from `at` on begin with the parts, one after the other. */
const follows = (words: string, at: number, parts: readonly string[]): boolean => {
  let from = at;
  for (const part of parts) {
    if (!words.startsWith(part, from)) return false;
    from = words.indexOf(' ', from + 1);
    if (from < 0) return false;
  }
  return true;
};
