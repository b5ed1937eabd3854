/** Finds references to the document's own places: «se punkt 6», "section 4 above", «jf. punkt 3.2», «se avsnittet «Dine rettigheter»». */
import type { ActNames } from './act-names.js';
import { readJoint, readRangeWord } from './joints.js';
import { readActBehind } from './read-act.js';
import type { CrossReferenceMark, CrossReferenceTarget } from './reference.js';
import { Cursor, fold, isSpace, scan, WordFilter, wordBefore } from './tokens.js';
import { tokenAt } from './tokens.js';
import { isLawWord, isPrivateDocument, UNITS } from './vocabulary.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that name a place of a document and are believed by themselves. */
const PLACES = words(
  'punkt punkter punktene punkta pkt kapittel kapitlene kapitla kap avsnitt avsnittene avsnitta seksjon section sections chapter chapters sec clause clauses',
);
/** Words that may name a place, and are believed after «se» or before "above". */
const WEAK_PLACES = words('del part parts § paragraf paragraph paragraphs bolk nr point points annex vedlegg appendix');
const TITLED = words(
  'avsnittet kapittelet kapitlet punktet seksjonen bolken delen section chapter part heading paragraph avsnitt punkt',
);
const LEADS = words('se sjå see jf jfr jamfør cf refer under i in');
const POINTING = words('se sjå see jf jfr jamfør cf refer');
const BEHIND = words('ovenfor nedenfor over under ovanfor nedanfor above below');
const OWN = words(
  'erklæring erklæringen erklæringa personvernerklæring personvernerklæringen personvernerklæringa policy notice statement document dokumentet teksten sida siden page',
);
const OPENING = words('" « “ „ \'');
const CLOSING: ReadonlySet<string> = new Set(['"', '»', '”', '“', "'"]);

const FILTER = new WordFilter([...PLACES, ...WEAK_PLACES, ...POINTING]);

/** All cross-references in the text of a block, in their order; never one to a law, a contract or another document. */
export const findCrossReferences = (text: string, acts: ActNames): readonly CrossReferenceMark[] => {
  const marks: CrossReferenceMark[] = [];
  scan(text, FILTER, (start, end) => {
    const word = text[start] === '§' ? '§' : fold(text.slice(start, end));
    const cursor = new Cursor(text, start);
    const mark = POINTING.has(word)
      ? cursor.attempt(() => readTitled(cursor))
      : cursor.attempt(() => readPlace(cursor, word, acts));
    if (!mark) return end;
    marks.push(mark);
    return Math.max(end, mark.end);
  });
  return marks;
};

/** «punkt 6», "sections 3 and 4 above". */
const readPlace = (cursor: Cursor, word: string, acts: ActNames): CrossReferenceMark | undefined => {
  if (!PLACES.has(word) && !WEAK_PLACES.has(word)) return undefined;
  const { start } = cursor.take();
  cursor.accept('§');
  cursor.skipDot();
  const targets = readLabels(cursor);
  const last = targets[targets.length - 1];
  if (!last) return undefined;
  const own = isOwn(cursor);
  if (!own && (behindLaw(cursor, acts) || beforeLaw(cursor.text, start))) return undefined;
  if (!PLACES.has(word) && !own && !isLed(cursor.text, start)) return undefined;
  return { start, end: last.end, targets };
};

/** Whether the words behind say that the place is one of this document. */
const isOwn = (cursor: Cursor): boolean => {
  const next = cursor.peek();
  if (BEHIND.has(next.text)) return true;
  let token = next;
  for (let steps = 0; steps < 4; steps++) {
    token = tokenAt(cursor.text, token.end);
    if (OWN.has(token.text)) return THIS.has(next.text) || steps > 0;
    if (token.kind !== 'word') return false;
  }
  return false;
};

const THIS = words('i in of this denne dette');

/** Whether an act, an unknown law or another document follows: «§ 5 i leieavtalen», "section 4 of our terms". */
const behindLaw = (cursor: Cursor, acts: ActNames): boolean => {
  const named = cursor.attempt(() => {
    const behind = readActBehind(cursor, acts);
    return behind && (behind.act !== undefined || behind.unknown !== undefined || behind.isPrivate)
      ? behind
      : undefined;
  });
  if (named) return true;
  const [of, next] = [cursor.peek(), tokenAt(cursor.text, cursor.peek().end)];
  return (of.text === 'of' || of.text === 'i' || of.text === 'av') && next.kind === 'number';
};

const beforeLaw = (text: string, start: number): boolean => {
  const before = wordBefore(text, start);
  return (
    before !== undefined &&
    (isLawWord(before.text) || (isPrivateDocument(before.text) && !THIS.has(before.text)) || before.text === 'gdpr')
  );
};

/** Whether «se», «jf.», "in" or the like stands right before. */
const isLed = (text: string, start: number): boolean => {
  let end = start;
  while (end > 0 && (text[end - 1] === '.' || isSpace(text.charCodeAt(end - 1)))) end--;
  const before = wordBefore(text, end);
  return before !== undefined && POINTING.has(before.text);
};

const readLabels = (cursor: Cursor): readonly CrossReferenceTarget[] => {
  const targets: CrossReferenceTarget[] = [];
  let target = cursor.attempt(() => readLabel(cursor));
  while (target) {
    targets.push(target);
    target = cursor.attempt(() => (readJoint(cursor) ? readLabel(cursor) : undefined));
  }
  return targets;
};

/** `6`, `3.2`, `4b`, `4(b)`, with the end of a range. */
const readLabel = (cursor: Cursor): CrossReferenceTarget | undefined => {
  const { start } = cursor.peek();
  const label = readNumber(cursor);
  if (label === undefined) return undefined;
  const to = cursor.attempt(() => (readRangeWord(cursor) ? readNumber(cursor) : undefined));
  return { start, end: cursor.at, label, ...(to === undefined ? {} : { to }) };
};

const LONGEST = 2;

const readNumber = (cursor: Cursor): string | undefined => {
  const first = cursor.peek();
  if (first.kind !== 'number' || first.text.length > LONGEST || first.text === '0') return undefined;
  cursor.take();
  let label = first.text;
  for (let levels = 0; levels < 3; levels++) {
    const further = cursor.attempt(() => {
      const dot = cursor.take();
      const number = cursor.peek();
      return dot.text === '.' && !dot.spaced && number.kind === 'number' && !number.spaced
        ? cursor.take().text
        : undefined;
    });
    if (further === undefined) break;
    label += `.${further}`;
  }
  const letter = cursor.attempt(() => readLabelLetter(cursor));
  const next = cursor.peek();
  if (UNITS.has(next.text) || next.text === '%' || (next.text === ',' && isAmount(cursor.text, next.end)))
    return undefined;
  return label + (letter ?? '');
};

/** «2,5» is an amount. */
const isAmount = (text: string, at: number): boolean => {
  const next = tokenAt(text, at);
  return next.kind === 'number' && !next.spaced;
};

const readLabelLetter = (cursor: Cursor): string | undefined => {
  const bracket = cursor.accept('(');
  const token = cursor.take();
  if (token.kind !== 'word' || token.text.length > 1 || token.text > 'z' || token.spaced) return undefined;
  if (bracket && !cursor.accept(')')) return undefined;
  return token.text;
};

/** «se avsnittet «Dine rettigheter»», 'see "Your rights" below'. */
const readTitled = (cursor: Cursor): CrossReferenceMark | undefined => {
  cursor.take();
  cursor.skipDot();
  for (
    let steps = 0;
    steps < 4 && (LEADS.has(cursor.peek().text) || TITLED.has(cursor.peek().text) || FILLERS.has(cursor.peek().text));
    steps++
  ) {
    cursor.take();
  }
  const open = cursor.take();
  if (!OPENING.has(open.text)) return undefined;
  for (let length = 0; length < 14; length++) {
    const token = cursor.take();
    if (token.kind === 'end') return undefined;
    if (CLOSING.has(token.text) && length > 0) {
      return { start: open.start, end: token.end, targets: [], title: cursor.text.slice(open.end, token.start).trim() };
    }
  }
  return undefined;
};

const FILLERS = words('the to om også also mer meir more our avsnittet');
