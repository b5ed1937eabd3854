/** Text for a terminal: control characters are shown, not sent. */

/** Escapes control characters, and those that turn the direction of text or hide in it; everything becomes one line. */
export const visible = (text: string): string =>
  text
    .replace(/[\n\r\t]+/g, ' ')
    .replace(
      /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
      (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
    );
