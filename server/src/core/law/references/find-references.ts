/** Finds the references to law in the text of one block, in one pass that stops only at words that can begin one. */
import type { ActNames } from './act-names.js';
import { completeName, readActBehind, readNamedBefore, type NamedIn } from './read-act.js';
import { readProvision, type ProvisionPhrase } from './read-provision.js';
import type { ReferenceKind, ReferenceMark } from './reference.js';
import { Cursor, fold, scan, WordFilter } from './tokens.js';
import * as vocabulary from './vocabulary.js';
import { readJoint } from './joints.js';

/** One link of a chain such as «GDPR art. 6, jf. personopplysningsloven § 9». */
interface Link {
  /** The act named in this very link, before or behind the number. */
  named: NamedIn | undefined;
  readonly provision: ProvisionPhrase | undefined;
  readonly start: number;
  end: number;
}

/** Reads all references in the text of a block, in their order. */
export const findReferences = (text: string, acts: ActNames): readonly ReferenceMark[] => {
  const marks: ReferenceMark[] = [];
  const triggers = triggersOf(acts);
  scan(text, triggers.filter, (start, end) => {
    if (!triggers.words.has(text[start] === '§' ? '§' : fold(text.slice(start, end)))) return end;
    const cursor = new Cursor(text, start);
    const links = readChain(cursor, acts);
    inherit(links, acts);
    let last = end;
    for (const link of links) {
      const mark = markOf(text, link, acts);
      if (mark) marks.push(mark);
      last = Math.max(last, link.end);
    }
    return last;
  });
  return marks;
};

interface Triggers {
  readonly words: ReadonlySet<string>;
  readonly filter: WordFilter;
}

const TRIGGERS = new WeakMap<ActNames, Triggers>();

const triggersOf = (acts: ActNames): Triggers => {
  const known = TRIGGERS.get(acts);
  if (known) return known;
  const { ARTICLE, SECTION, RECITAL, PREAMBLE, CHAPTER, PREFIX, ORDINALS } = vocabulary;
  const words = new Set(
    [ARTICLE, SECTION, RECITAL, PREAMBLE, CHAPTER, PREFIX, ORDINALS.keys(), acts.firstWords()].flatMap((list) => [
      ...list,
    ]),
  );
  const triggers = { words, filter: new WordFilter(words) };
  TRIGGERS.set(acts, triggers);
  return triggers;
};

/** All links that hang together by commas, «og», «jf.» or a bracket. */
const readChain = (cursor: Cursor, acts: ActNames): Link[] => {
  const links: Link[] = [];
  let link = readLink(cursor, acts);
  while (link) {
    links.push(link);
    link = cursor.attempt(() => (readLead(cursor) ? readLink(cursor, acts) : undefined));
  }
  return links;
};

/** Takes what may stand between two links; false where the chain ends. */
const readLead = (cursor: Cursor): boolean => {
  const opened = cursor.accept('(');
  let joined = readJoint(cursor) !== undefined || opened || cursor.accept(';') || cursor.accept(':');
  for (let words = 0; words < 3 && vocabulary.LEADS.has(cursor.peek().text); words++) {
    cursor.take();
    cursor.skipDot();
    joined = true;
  }
  return joined;
};

/** An act, a provision, or both beside each other. */
const readLink = (cursor: Cursor, acts: ActNames): Link | undefined => {
  const start = cursor.peek().start;
  const name = acts.read(cursor);
  if (!name) {
    const provision = cursor.attempt(() => readProvision(cursor));
    if (!provision) return undefined;
    const named = cursor.attempt(() => readActBehind(cursor, acts));
    return { named, provision, start, end: cursor.at };
  }
  const named = completeName(cursor, name, acts);
  const end = cursor.at;
  const provision = cursor.attempt(() => {
    const behind = cursor.accept(',') || cursor.accept(':') || cursor.accept('-') || cursor.accept('.');
    const found = readProvision(cursor, named);
    return found && behind && isOfAnother(found, named, acts) ? undefined : found;
  });
  if (provision) {
    // «personopplysningsloven artikkel 6 i GDPR»: the name beside the number wins only if nothing follows
    return { named, provision, start, end: cursor.at };
  }
  cursor.at = end;
  return { named, provision: undefined, start, end };
};

/** «Opplæringslova, art. 6»: an article behind an act that has sections is one of the regulation; the Personal Data Act makes it law. */
const isOfAnother = ({ kind }: ProvisionPhrase, { act }: NamedIn, acts: ActNames): boolean =>
  kind === 'article' && act !== undefined && !act.startsWith('pol') && acts.hasSections(act) && !acts.hasArticles(act);

/** Gives the act named in one link to its neighbours: first to those behind it, then to those before. */
const inherit = (links: Link[], acts: ActNames): void => {
  const pass = (from: NamedIn | undefined, link: Link): NamedIn | undefined => {
    if (link.named) return link.named;
    if (from && link.provision && fits(from, link.provision, acts)) link.named = { ...from, inherited: true };
    return from;
  };
  let named: NamedIn | undefined;
  for (const link of links) named = pass(named, link);
  named = undefined;
  for (const link of [...links].reverse()) named = pass(named, link);
};

const fits = ({ act, unknown }: NamedIn, { kind }: ProvisionPhrase, acts: ActNames): boolean => {
  if (unknown !== undefined || act === undefined) return kind === 'section';
  if (act.startsWith('@')) return kind === (act === '@regulation' ? 'article' : 'section');
  return kind === 'section' ? !acts.hasArticles(act) : kind === 'chapter' ? true : acts.hasArticles(act);
};

const HIGHEST_BARE_ARTICLE = 120;

const markOf = (text: string, link: Link, acts: ActNames): ReferenceMark | undefined => {
  const { provision, start, end } = link;
  const named = link.named ?? (provision && readNamedBefore(text, provision));
  if (named === 'private' || named?.isPrivate) return undefined;
  if (!provision) return named?.act !== undefined && !named.weak ? actMark(named, start, end) : undefined;
  if (!named && !believable(provision)) return undefined;
  const from = named?.start !== undefined && !named.inherited ? Math.min(named.start, start) : start;
  const act = named?.act;
  const anaphoric = act?.startsWith('@') ?? false;
  const known = act === '@regulation' ? 'gdpr' : anaphoric ? undefined : act;
  const kind = kindOf(provision, known, acts);
  return {
    start: from,
    end,
    kind,
    act: known,
    explicitAct: named !== undefined,
    ...(named?.unknown === undefined ? {} : { unknownAct: named.unknown }),
    ...(anaphoric ? { anaphoric: true as const } : {}),
    ...(isMisform(provision, known, acts) ? { misform: true as const } : {}),
    ...(named?.year === undefined ? {} : { year: named.year }),
    targets: provision.targets,
  };
};

const actMark = ({ act, year }: NamedIn, start: number, end: number): ReferenceMark => ({
  start,
  end,
  kind: 'act',
  act,
  explicitAct: true,
  ...(year === undefined ? {} : { year }),
  targets: [],
});

/** Whether a number without an act is one of the law at all. */
const believable = ({ kind, keyword, targets }: ProvisionPhrase): boolean => {
  if (kind === 'chapter' || vocabulary.NEEDS_ACT.has(keyword)) return false;
  return kind !== 'article' || targets.every(({ number }) => Number(number) <= HIGHEST_BARE_ARTICLE);
};

const isMisform = ({ kind }: ProvisionPhrase, act: string | undefined, acts: ActNames): boolean =>
  act !== undefined && ((kind === 'section' && acts.hasArticles(act)) || (kind === 'article' && acts.hasSections(act)));

const kindOf = ({ kind }: ProvisionPhrase, act: string | undefined, acts: ActNames): ReferenceKind =>
  act !== undefined && kind === 'section' && acts.hasArticles(act) ? 'article' : kind;
