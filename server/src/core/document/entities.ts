/** The character references that occur in texts pasted from the web. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  laquo: '«',
  raquo: '»',
  lsquo: "'",
  rsquo: "'",
  ldquo: '“',
  rdquo: '”',
  sect: '§',
  copy: '©',
  reg: '®',
  euro: '€',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
};

/** The text that `&…;` stands for; an unknown one is given back as it is. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!number) return NAMED[name] ?? entity;
  const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  if (code === 0xa0) return ' ';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
