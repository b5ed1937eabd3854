/** The same policy in other clothes: changes of form that leave what it says. */

/** A change of form, by name. */
export interface Clothes {
  readonly name: string;
  readonly dress: (text: string) => string;
}

const lines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);
const isProse = (line: string): boolean =>
  line.length > 0 && !/^\s*(?:[#>|<`~•–*+-]|\d{1,2}[.)]\s|\s{4}|---|===)/.test(line) && !/ {2}$|\\$/.test(line);

/** Breaks long lines of prose at 76 characters, as plain text mail does. */
function wrap(line: string): string {
  if (!isProse(line) || line.length <= 76) return line;
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > 76) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  // a row must not begin with what Markdown reads as a mark
  return [...rows, row].some((part) => /^(?:[-+*#>]|\d{1,9}[.)])(?:\s|$)/.test(part))
    ? line
    : [...rows, row].join('\n');
}

const outsideFences = (text: string, change: (line: string) => string): string => {
  let fenced = false;
  return lines(text)
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
      return fenced ? line : change(line);
    })
    .join('\n');
};

const heading = (change: (words: string) => string) => (text: string) =>
  outsideFences(text, (line) =>
    /^#{1,6}\s/.test(line)
      ? change(
          line
            .replace(/^#{1,6}\s/, '')
            .replace(/\*\*/g, '')
            .trim(),
        )
      : line,
  );

/** Moves the last top section in front of the first one; the title and what stands under it stay. */
function reorder(text: string): string {
  const parts = text.split(/^(?=## )/m);
  return parts.length < 4 || /^#{1,6}\s*(?:\d|§)/m.test(text)
    ? text
    : [
        parts[0]!,
        ...parts.slice(2).map((part) => (part.endsWith('\n\n') ? part : `${part.trimEnd()}\n\n`)),
        parts[1]!,
      ].join('');
}

export const CLOTHES: readonly Clothes[] = [
  { name: 'hard wrapping', dress: (text) => outsideFences(text, wrap) },
  { name: 'Windows line ends', dress: (text) => lines(text).join('\r\n') },
  { name: 'decomposed letters', dress: (text) => text.normalize('NFD') },
  {
    name: 'no-break spaces',
    dress: (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, (space, at: number) => (at % 3 === 0 ? '\u00a0' : space)),
  },
  { name: 'headings in capitals', dress: heading((words) => words.toUpperCase()) },
  { name: 'headings in bold', dress: heading((words) => `**${words}**`) },
  {
    name: 'bullets for dashes',
    dress: (text) => outsideFences(text, (line) => line.replace(/^(\s*)[-*] (?!\[[ x]\])/, '$1• ')),
  },
  { name: 'sections in another order', dress: reorder },
];
