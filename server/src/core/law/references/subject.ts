/** Whether a text speaks of a subject, told by stems of words. */

const LONG_ENOUGH_INSIDE = 6;

/** How many of the stems stand in a text: at the beginning of a word, or inside a compound where the stem is long. */
export const mentions = (text: string, stems: readonly string[]): number => {
  const words = ` ${text
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return stems.filter((stem) => isMentioned(words, stem)).length;
};

const isMentioned = (words: string, stem: string): boolean => {
  if (!stem.includes(' '))
    return words.includes(` ${stem}`) || (stem.length >= LONG_ENOUGH_INSIDE && words.includes(stem));
  const parts = stem.split(' ');
  for (let at = words.indexOf(` ${parts[0]!}`); at >= 0; at = words.indexOf(` ${parts[0]!}`, at + 1)) {
    if (follows(words, at, parts)) return true;
  }
  return false;
};

/** Whether the words from `at` on begin with the parts, one after the other. */
const follows = (words: string, at: number, parts: readonly string[]): boolean => {
  let from = at;
  for (const part of parts) {
    if (!words.startsWith(` ${part}`, from)) return false;
    from = words.indexOf(' ', from + 1);
    if (from < 0) return false;
  }
  return true;
};
