/** Names in running text: capitalised words that stand together. */

/** A name and where it begins (UTF-16 offset in the text given). */
export interface NameAt {
  readonly name: string;
  readonly start: number;
}

/** The capitalised words at the very end of a text («… utviklet av Fjordlys Data»), or a site's address; at most `max` words. */
export function nameAtEnd(text: string, max = 6): NameAt | undefined {
  let start = text.trimEnd().length;
  const end = start;
  let first = end;
  for (let words = 0; words < max && start > 0; words++) {
    const from = text.lastIndexOf(' ', start - 1) + 1;
    const word = text.slice(from, start).replace(/^[«“"(*]/, '');
    if (CAPITAL.test(word) || ADDRESS.test(word)) first = start - word.length;
    else if (!CONNECTOR.has(word) || first === end) break;
    // a comma, bracket or quotation mark ends what belongs to the name
    if (word.length < start - from || /[,;:.]$/.test(text.slice(0, from).trimEnd())) break;
    start = from - 1;
  }
  const name = text.slice(first, end).replace(/[,.]$/, '');
  return name === '' ? undefined : { name, start: first };
}

/** The capitalised words at the very beginning of a text, behind white space and an opening quotation mark. */
export function nameAtStart(text: string, max = 6): NameAt | undefined {
  const start = text.length - text.replace(/^[\s«“"(:–-]{1,6}/, '').length;
  const words = text.slice(start, start + 120).split(' ', max + 1);
  let length = 0;
  let until = 0;
  for (const word of words) {
    const bare = word.replace(/[,.;:)»”"]{1,3}$/, '');
    if (CAPITAL.test(bare) || ADDRESS.test(bare)) until = length + bare.length;
    else if (!CONNECTOR.has(bare) || until === 0) break;
    if (bare !== word) break;
    length += word.length + 1;
  }
  return until === 0 ? undefined : { name: text.slice(start, start + until), start };
}

const CAPITAL = /^\p{Lu}[\p{L}\p{N}&.'’/-]*$/u;
const ADDRESS = /^[\p{L}\p{N}-]{2,40}\.(?:no|com|org|net|io|app)$/u;

/** Small words inside a name. */
const CONNECTOR: ReadonlySet<string> = new Set(['og', 'and', '&', 'i', 'of', 'for', 'the', 'til', '+']);

/** «Handelsansattes landsforbund (HLF) ved leder»: a body with small letters in its name goes by its initials (undefined where it stands in no brackets at the end). */
export const initialsIn = (text: string): string | undefined => INITIALS.exec(text)?.[1];

const INITIALS =
  /\p{Lu}\p{L}[^()]{4,80} \((\p{Lu}[\p{Lu}\p{N}&]{1,7})\)(?:,? (?:ved|v\/|represent|acting|som|which)[^()]{0,60})?$/u;
