/** A clause's text as one paragraph, for an item, a cell or a sentence behind another one. */

/** Lists become sentences, or parts of one. */
export const inOneLine = (text: string): string =>
  text
    .replaceAll(/([^.:!?\n])\n+- /g, '$1; ')
    .replaceAll(/([^.:!?\n])\n\n+/g, '$1. ')
    .replaceAll(/\n+(?:- )?/g, ' ');
