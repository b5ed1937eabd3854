/** Reads the name of an act beside a number: its appositions and year, «i …» behind the number, and what an unknown law looks like. */
import type { ActName, ActNames } from './act-names.js';
import type { ProvisionPhrase } from './read-provision.js';
import type { Cursor, Token } from './tokens.js';
import { tokenAt, wordBefore } from './tokens.js';
import * as vocabulary from './vocabulary.js';

/** The act that a link names. */
export interface NamedIn {
  /** Id, an anaphor (`@act`), or undefined for a law that the project does not know. */
  readonly act: string | undefined;
  readonly unknown?: string;
  readonly year?: number;
  readonly start?: number | undefined;
  readonly weak?: boolean;
  /** «leieavtalen», "our terms": no law. */
  readonly isPrivate?: true;
  /** Taken over from a neighbour. */
  readonly inherited?: true;
}

/** Takes what stands in apposition to a name just read: «(GDPR)», «av 2018», «av 15. juni 2018 nr. 38», «(EU) 2016/679». */
export const completeName = (cursor: Cursor, name: ActName, acts: ActNames): NamedIn => {
  const ids = [name.act, ...name.others];
  let year = yearIn(cursor.text.slice(name.start, name.end));
  for (let rounds = 0; rounds < 3; rounds++) {
    const read = readYear(cursor);
    year ??= read;
    const again = cursor.attempt(() => readSameName(cursor, acts, ids) ?? readTitle(cursor, acts, ids));
    if (read === undefined && again === undefined) break;
  }
  const act = (year === undefined ? undefined : acts.ofYear(name, year)) ?? name.act;
  return { act, start: name.start, weak: name.weak, ...(year === undefined ? {} : { year }) };
};

/** The year in a name such as LOV-2018-06-15-38; the number of a regulation is none. */
const yearIn = (name: string): number | undefined => {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:[^\d/]|$)/.exec(name);
  return year ? Number(year[1]) : undefined;
};

const FILLERS = new Set([
  'heretter',
  'hereafter',
  'hereinafter',
  'også',
  'kalt',
  'kalla',
  'or',
  'eller',
  '"',
  '«',
  '»',
  '“',
  '”',
  "'",
  'the',
  'eu',
  'eus',
]);

/** «om behandling av personopplysninger» behind the date of the act. */
const readTitle = (cursor: Cursor, acts: ActNames, ids: readonly string[]): true | undefined => {
  const found = acts.readTitle(cursor);
  return (found && sameAct(found, ids)) || undefined;
};

/** A second name of the same act, in brackets or right behind. */
const readSameName = (cursor: Cursor, acts: ActNames, ids: readonly string[]): true | undefined => {
  const bracket = cursor.accept('(');
  const comma = !bracket && cursor.accept(',');
  for (let words = 0; bracket && words < 4; words++) {
    const at = cursor.at;
    const found = acts.read(cursor);
    if (found && sameAct(found, ids)) {
      cursor.acceptOf(FILLERS);
      return cursor.accept(')') || undefined;
    }
    cursor.at = at;
    if (!cursor.acceptOf(FILLERS)) return undefined;
  }
  const found = acts.read(cursor);
  if (!found || found.weak || !sameAct(found, ids)) return undefined;
  return comma && !/\d/.test(cursor.text.slice(found.start, found.end)) ? undefined : true;
};

const sameAct = (found: ActName, ids: readonly string[]): boolean =>
  [found.act, ...found.others].some((id) => ids.includes(id));

/** «av 2018», "(2018)", "of 15 June 2018 no. 38". */
const readYear = (cursor: Cursor): number | undefined =>
  cursor.attempt(() => {
    const bracket = cursor.accept('(');
    const of = cursor.acceptOf(vocabulary.OF);
    const day = !bracket && readDay(cursor);
    const token = cursor.peek();
    if (token.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return undefined;
    if (!bracket && !of && !day && tokenAt(cursor.text, token.end).text === '/') return undefined;
    cursor.take();
    if (bracket && !cursor.accept(')')) return undefined;
    if (day) cursor.attempt(() => readActNumber(cursor));
    return Number(token.text);
  });

const readDay = (cursor: Cursor): boolean =>
  cursor.attempt(() => {
    const day = cursor.peek();
    if (day.kind !== 'number' || day.text.length > 2) return undefined;
    cursor.take();
    cursor.skipDot();
    const month = cursor.take();
    return month.kind === 'word' || undefined;
  }) ?? false;

const readActNumber = (cursor: Cursor): true | undefined => {
  cursor.accept(',');
  if (!cursor.accept('nr') && !cursor.accept('no')) return undefined;
  cursor.skipDot();
  return cursor.take().kind === 'number' || undefined;
};

/** The act behind a number: «i personvernforordningen», "of the Personal Data Act", "GDPR", "(GDPR)"; also an unknown law or a contract. */
export const readActBehind = (cursor: Cursor, acts: ActNames): NamedIn | undefined => {
  const known = cursor.attempt(() => readKnownBehind(cursor, acts));
  if (known) return known;
  const of = cursor.peek();
  if (!vocabulary.OF.has(of.text) && of.text !== ',') return undefined;
  cursor.take();
  return readUnknown(cursor);
};

const readKnownBehind = (cursor: Cursor, acts: ActNames): NamedIn | undefined => {
  const bracket = cursor.accept('(');
  const comma = !bracket && cursor.accept(',');
  const of = cursor.acceptOf(vocabulary.OF);
  let name = acts.read(cursor);
  for (let words = 0; !name && of && words < 5 && cursor.acceptOf(vocabulary.DETERMINERS); words++)
    name = acts.read(cursor);
  if (!name) return undefined;
  if (name.weak && (comma || (bracket && name.act.startsWith('@')))) return undefined;
  const named = completeName(cursor, name, acts);
  if (bracket && !cursor.accept(')')) return undefined;
  // «art. 9, personopplysningsloven § 6»: the name belongs to what follows
  const next = cursor.peek().text;
  if (!of && !bracket && (vocabulary.SECTION.has(next) || vocabulary.ARTICLE.has(next))) return undefined;
  return { ...named, start: undefined, weak: false };
};

const LONGEST_NAME = 9;

/** A law by the look of its name, or a document that is none; undefined where it is neither. */
const readUnknown = (cursor: Cursor): NamedIn | undefined => {
  const start = cursor.peek().start;
  for (let words = 0; words < LONGEST_NAME; words++) {
    const token = cursor.peek();
    if (token.kind !== 'word') {
      if (token.text !== "'" && token.text !== '-') return undefined;
      cursor.take();
      continue;
    }
    if (vocabulary.isLawWord(token.text)) {
      cursor.take();
      return { act: undefined, unknown: cursor.text.slice(start, token.end) };
    }
    if (vocabulary.isPrivateDocument(token.text)) return { act: undefined, isPrivate: true };
    if (!partOfName(cursor.text, token, words)) return undefined;
    cursor.take();
  }
  return undefined;
};

const NAME_WORDS = new Set(['the', 'and', 'of', 'on', 'for', 'to', 'relating', 'om', 'den', 'det', 'til']);

const partOfName = (text: string, token: Token, words: number): boolean => {
  if (NAME_WORDS.has(token.text) || (words === 0 && vocabulary.DETERMINERS.has(token.text))) return true;
  const first = text[token.start]!;
  return first !== first.toLowerCase();
};

/** What the word right before a number says: an unknown law, a contract, a magazine; undefined where it says nothing. */
export const readNamedBefore = (text: string, { kind, start }: ProvisionPhrase): NamedIn | 'private' | undefined => {
  const before = wordBefore(text, start);
  if (!before) return undefined;
  if (vocabulary.isPrivateDocument(before.text) && !PRONOUNS.has(before.text)) return 'private';
  if (kind === 'article' && vocabulary.PRESS.has(before.text)) return 'private';
  if (!vocabulary.isLawWord(before.text)) return undefined;
  return { act: undefined, unknown: text.slice(before.start, before.end), start: before.start };
};

/** Words that make a document somebody's own behind «i», but say nothing before a number. */
const PRONOUNS = new Set([
  'our',
  'vår',
  'vårt',
  'våre',
  'this',
  'these',
  'denne',
  'dette',
  'disse',
  'desse',
  'my',
  'your',
  'din',
  'ditt',
  'dine',
  'rules',
  'plan',
  'standard',
  'policy',
  'notice',
  'statement',
]);
