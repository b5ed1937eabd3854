/** Reads a keyword with its numbers, and what may stand before it: "point (f) of the first subparagraph of Article 6(1)". */
import type { NamedIn } from './read-act.js';
import { readLetters } from './read-letters.js';
import { readTargets, type NumberStyle, type Part } from './read-targets.js';
import type { ReferenceTarget } from './reference.js';
import { tokenAt, type Cursor } from './tokens.js';
import * as vocabulary from './vocabulary.js';
import { isChaptered } from './chaptered.js';

/** «artikkel 6 nr. 1 bokstav f» without its act. */
export interface ProvisionPhrase {
  readonly kind: NumberStyle['kind'];
  readonly keyword: string;
  readonly start: number;
  readonly targets: readonly ReferenceTarget[];
}

/** Reads a provision at the cursor; `named` is the act right before it, if any. */
export const readProvision = (cursor: Cursor, named?: NamedIn): ProvisionPhrase | undefined => {
  const start = cursor.peek().start;
  const part = readPrefix(cursor);
  if (part && cursor.acceptOf(vocabulary.PREAMBLE)) return ofPreamble(part, start, cursor.at);
  const keyword = readKeyword(cursor, named !== undefined);
  if (!keyword) return undefined;
  const style = styleOf(keyword, named);
  const targets = readTargets(cursor, style);
  const [first] = targets;
  if (!first || isOfMany(cursor) || isWorkingParty(cursor, first)) return undefined;
  const { kind } = style;
  if (!part || targets.length > 1) return { kind, keyword: keyword.text, start: part ? first.start : start, targets };
  return {
    kind,
    keyword: keyword.text,
    start,
    targets: part.map((each) => ({ ...first, ...each, start, end: first.end })),
  };
};

/** «punkt 43 i fortalen». */
const ofPreamble = ([part]: readonly Part[], start: number, end: number): ProvisionPhrase | undefined => {
  if (part?.paragraph === undefined || part.letter !== undefined) return undefined;
  return { kind: 'recital', keyword: 'fortalen', start, targets: [{ start, end, number: part.paragraph }] };
};

/** «Artikkel 29-gruppen», "Article 29 Working Party": a body, named after an article of the directive. */
const isWorkingParty = (cursor: Cursor, { number }: ReferenceTarget): boolean => {
  const next = cursor.peek();
  const word = next.text === '-' ? tokenAt(cursor.text, next.end) : next;
  return number === '29' && /^(?:arbeids)?(?:grupp|working|wp|data$)/.test(word.text);
};

/** «artikkel 2 av 5» is one of a series. */
const isOfMany = (cursor: Cursor): boolean => {
  const of = cursor.peek();
  const next = tokenAt(cursor.text, of.end);
  return (of.text === 'av' || of.text === 'of') && next.kind === 'number' && next.text.length < 4;
};

interface Keyword {
  readonly text: string;
  readonly kind: NumberStyle['kind'];
  readonly plural: boolean;
}

const styleOf = ({ text, kind, plural }: Keyword, named: NamedIn | undefined): NumberStyle => ({
  kind,
  plural,
  english: vocabulary.ENGLISH.has(text),
  ...(named?.act === undefined || named.act.startsWith('@') ? {} : { chaptered: isChaptered(named.act) }),
});

const readKeyword = (cursor: Cursor, afterAct: boolean): Keyword | undefined => {
  const token = cursor.take();
  const { text } = token;
  const keyword = (kind: NumberStyle['kind']): Keyword => ({ text, kind, plural: vocabulary.PLURAL.has(text) });
  if (text === '§' || (afterAct && (text === '$' || text === 's') && cursor.peek().kind === 'number')) {
    const plural = cursor.accept('§');
    return { text: '§', kind: 'section', plural };
  }
  if (vocabulary.PREAMBLE.has(text)) return readPreamble(cursor) ? keyword('recital') : undefined;
  const kind = kindOf(text);
  if (kind === undefined) return undefined;
  if (text === 'rec' || text === 'recs' || text === 's' || text === 'ss') {
    if (cursor.peek().text !== '.') return undefined;
  }
  cursor.skipDot();
  return keyword(kind);
};

const kindOf = (text: string): NumberStyle['kind'] | undefined => {
  if (vocabulary.ARTICLE.has(text)) return 'article';
  if (vocabulary.SECTION.has(text)) return 'section';
  if (vocabulary.RECITAL.has(text)) return 'recital';
  return vocabulary.CHAPTER.has(text) ? 'chapter' : undefined;
};

/** «punkt» in «fortalen punkt 47». */
const readPreamble = (cursor: Cursor): boolean => {
  const unit = cursor.take().text;
  cursor.skipDot();
  return (
    unit === 'punkt' ||
    unit === 'pkt' ||
    unit === 'nr' ||
    unit === 'avsnitt' ||
    unit === 'recital' ||
    unit === 'premiss'
  );
};

/** "point (f) of the first subparagraph of", «nr. 1 bokstav f i»: what precedes its article; one part for each letter. */
const readPrefix = (cursor: Cursor): Part[] | undefined =>
  cursor.attempt(() => {
    const part: Part = {};
    let read = false;
    let letters: ReturnType<typeof readLetters> = [];
    for (let steps = 0; steps < 4; steps++) {
      const token = cursor.peek();
      if (vocabulary.ARTICLE.has(token.text) || token.text === '§' || vocabulary.SECTION.has(token.text)) break;
      if (read && vocabulary.PREAMBLE.has(token.text)) break;
      if (letters.length === 0 && vocabulary.LETTER.has(token.text))
        letters = readLetters(cursor, { english: false, afterParagraph: false });
      if (cursor.peek().start === token.start) {
        if (!readPrefixNumber(cursor, part)) return undefined;
      }
      read = true;
      if (cursor.acceptOf(vocabulary.OF)) cursor.acceptOf(vocabulary.DETERMINERS);
      else if (cursor.peek().text === ',') cursor.take();
    }
    if (letters.length > 0)
      return letters.map(({ letter, to }) => ({ ...part, letter, ...(to === undefined ? {} : { to }) }));
    return read ? [part] : undefined;
  });

/** "paragraph 1", «nr. 1», "second subparagraph", «første ledd». */
const readPrefixNumber = (cursor: Cursor, part: Part): boolean => {
  const token = cursor.take();
  const ordinal = vocabulary.ORDINALS.get(token.text);
  if (ordinal !== undefined) {
    const unit = cursor.take().text;
    if (vocabulary.SUBPARAGRAPH_UNITS.has(unit)) {
      if (ordinal > 1) part.subparagraph = ordinal;
      return true;
    }
    if (!vocabulary.PARAGRAPH_UNITS.has(unit)) return false;
    part.paragraph = String(ordinal);
    part.ordinal = true;
    return true;
  }
  if (!vocabulary.PARAGRAPH.has(token.text)) return false;
  cursor.skipDot();
  const bracket = cursor.accept('(');
  const digits = cursor.take();
  if (digits.kind !== 'number' || digits.text.length > 2 || (bracket && !cursor.accept(')'))) return false;
  part.paragraph = digits.text;
  if (token.text === 'ledd') part.ordinal = true;
  else part.numbered = true;
  return true;
};
