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

const headings = (change: (words: string, level: number) => string) => (text: string) =>
  outsideFences(text, (line) => {
    const level = /^(#{1,6})\s/.exec(line)?.[1]!.length;
    return level === undefined ? line : change(line.slice(level).replaceAll('**', '').trim(), level);
  });

/** Capitals for the two upper levels, bold below: without marks two ways of writing show two depths, and no more. */
const unmarked = (words: string, level: number): string => (level <= 2 ? words.toUpperCase() : `**${words}**`);

const isFlat = (text: string): boolean => !/^#{3,6}\s/m.test(text);

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
  { name: 'headings in capitals', dress: headings(unmarked) },
  { name: 'headings in bold', dress: (text) => (isFlat(text) ? headings((words) => `**${words}**`)(text) : text) },
  {
    name: 'bullets for dashes',
    dress: (text) => outsideFences(text, (line) => line.replace(/^(\s*)[-*] (?!\[[ x]\])/, '$1• ')),
  },
  { name: 'sections in another order', dress: reorder },
];
