/** Headings that run into their text: «**Hvor lenge?** Vi lagrer …», “**What we hold.** Name and address”. */

/** How many characters at the start of `source` are a bold run-in heading, the space behind it left out; 0 where there is none. */
export const runInHeading = (source: string): number => {
  const match = RUN_IN.exec(source);
  return match && match[2]!.split(' ').length <= MOST_WORDS ? match[1]!.length : 0;
};

/** Bold words that end in a stop or question mark, with text behind them; a colon ends a field («**Telefon:** 55 00 00 00»). */
const RUN_IN = /^((?:\*\*|__)(\p{Lu}[^*_\n\r]{2,78}[.?])(?:\*\*|__))[ \t]+[^\s*_]/u;
const MOST_WORDS = 10;
