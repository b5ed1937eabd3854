/** Clauses as edits of the source, in the style of the document. */
import type { Block } from '../document/block.js';
import type { Section } from '../document/section.js';
import type { Language } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import type { TextEdit } from '../rules/rule.js';
import { lineStart } from '../document/lineStart.js';
import { eolOf, goesOn, isFirst } from './boundary.js';
import type { Clause, ClauseTopic } from './clause.js';
import { contentsEdits, type Opened } from './contentsEntries.js';
import { completionPlace, type Attempt, type CompletionPlace } from './completion.js';
import { renderHeading } from './headingStyle.js';
import { TOPIC_ORDER } from './kinds.js';
import { inOneLine } from './inOneLine.js';
import { knownFacts } from './knownFacts.js';
import { indentOf, isLoose, listStyle, markOf } from './listStyle.js';
import { languageOf } from './placeLanguage.js';
import { belongsAt, placeOf, type Place } from './placement.js';
import { numberSections } from './renumber.js';
import { rightsAll } from './rights-all.js';
import { countBlanks, escapeSnippet, toPlain, toSnippet } from './snippet.js';
import { inUsualOrder } from './usualOrder.js';
import { inVoice } from './voice.js';

/** A clause to go in; with `attempt`, right behind the words that say the half of it. */
export interface Wanted {
  readonly clause: Clause;
  readonly attempt?: Attempt | undefined;
}

/** Clauses that go in together: one edit, with their heading where they open a section. */
export interface Insertion {
  readonly clauses: readonly Clause[];
  readonly edit: TextEdit;
  /** The line in the table of contents that belongs to the heading. */
  readonly entry?: TextEdit;
}

/** What is to be inserted, and the numbers that move. */
export interface Insertions {
  readonly insertions: readonly Insertion[];
  readonly numbers: readonly TextEdit[];
}

/** Edits that insert the clauses where they belong; every other character stays, but for the numbers of later sections. */
export function insertClauses(clauses: readonly Clause[], reading: Reading): readonly TextEdit[] {
  return editsOf(
    planInsertions(
      clauses.map((clause) => ({ clause })),
      reading,
    ),
  );
}

/** All edits of a plan in the order of the text; at one place, a line of the table of contents ends its list before a clause begins. */
export const editsOf = ({ insertions, numbers }: Insertions): readonly TextEdit[] =>
  [...insertions.flatMap(({ entry }) => entry ?? []), ...insertions.map(({ edit }) => edit), ...numbers].sort(
    (a, b) => a.span.start - b.span.start,
  );

/** Plans where and how each of the clauses goes in; those of one topic that open a section share it. */
export function planInsertions(wanted: readonly Wanted[], reading: Reading): Insertions {
  const groups = grouped(wanted, reading);
  const opening = groups.filter(isSection);
  const { numbers, edits } = numberSections(
    opening.map(({ place }) => place),
    reading,
  );
  const { entries, marks } = contentsEdits(
    opening.map((group, index) => openedBy(group, numbers[index], reading)),
    reading,
  );
  const counter = { blanks: 1 };
  const insertions = groups.map((group, index): Insertion => {
    const at = isSection(group) ? opening.indexOf(group) : -1;
    const last = groups[index + 1]?.place.at !== group.place.at;
    const first = groups[index - 1]?.place.at !== group.place.at;
    const edit = editOf(group, { reading, number: numbers[at], first, last, counter });
    return { clauses: group.clauses, edit, ...(entries[at] ? { entry: entries[at] } : {}) };
  });
  // a mark that is the number of its section has moved with it
  const moved = new Set(edits.map(({ span }) => span.start));
  return { insertions, numbers: [...edits, ...marks.filter(({ span }) => !moved.has(span.start))] };
}

/** A new section as the table of contents names it. */
function openedBy({ place, clauses, topic }: SectionGroup, number: string | undefined, reading: Reading): Opened {
  const { document } = reading;
  const words = headingOf(clauses, topic, languageOf(place.near, document), reading);
  const [line = ''] = renderHeading(words, place.model, document.source, number, place.below).split('\n');
  return { ...place, words, number, heading: line.replace(/^#+\s/, '').replaceAll(/<\/?h\d>/g, '') };
}

type AnyPlace = Place | CompletionPlace;

interface Group<P extends AnyPlace = AnyPlace> {
  readonly place: P;
  readonly topic: ClauseTopic;
  readonly clauses: readonly Clause[];
  readonly text: (clause: Clause) => Clause['text'];
}

type SectionGroup = Group<Extract<Place, { kind: 'section' }>>;

const isSection = (group: Group): group is SectionGroup => group.place.kind === 'section';

/** In the order of the text; at one place what goes on with a section before what opens one, then the usual order. */
function grouped(wanted: readonly Wanted[], reading: Reading): readonly Group[] {
  const sorted = [...wanted].sort((a, b) => inUsualOrder(a.clause, b.clause));
  const groups = sorted.map(({ clause, attempt }): Group => {
    const completed =
      attempt && belongsAt(clause, attempt.block, reading) && completionPlace(attempt, clause, reading.document);
    return completed
      ? { place: completed, topic: clause.topic, clauses: [clause], text: (one) => one.completion ?? one.text }
      : { place: placeOf(clause, reading), topic: clause.topic, clauses: [clause], text: (one) => one.text };
  });
  const merged: Group[] = [];
  for (const group of groups) {
    const same = merged.findIndex((other) => sharesSection(other, group));
    if (same < 0) merged.push(group);
    else merged[same] = { ...merged[same]!, clauses: [...merged[same]!.clauses, ...group.clauses] };
  }
  const rank = ({ place, topic }: Group): number =>
    KINDS.indexOf(place.kind) * 100 + (place.kind === 'section' && place.before ? 50 : 0) + TOPIC_ORDER.indexOf(topic);
  return merged.sort((a, b) => a.place.at - b.place.at || rank(a) - rank(b));
}

const KINDS: readonly AnyPlace['kind'][] = ['inline', 'item', 'paragraph', 'section'];

/** Clauses of one topic stand under one new heading; as subsections, each under its own. */
const sharesSection = (one: Group, other: Group): boolean =>
  isSection(one) &&
  isSection(other) &&
  one.topic === other.topic &&
  one.place.at === other.place.at &&
  !isSubsection(one.place);

const isSubsection = ({ model, below }: Extract<Place, { kind: 'section' }>): boolean =>
  below === 0 && model.parent?.heading !== undefined && model.level > 2;

interface Setting {
  readonly reading: Reading;
  readonly number: string | undefined;
  /** Whether nothing else goes in at the same place before, or behind. */
  readonly first: boolean;
  readonly last: boolean;
  readonly counter: { blanks: number };
}

function editOf(group: Group, setting: Setting): TextEdit {
  const { document } = setting.reading;
  const { source } = document;
  const { place } = group;
  const eol = eolOf(source);
  const body = bodyOf(group, setting);
  const tight = place.kind === 'item' && !isLoose(place.like, setting.reading);
  const before =
    place.kind === 'inline'
      ? stopBehind(source, place.at)
      : setting.first && isFirst(place.at, document)
        ? ''
        : tight
          ? eol
          : eol + eol;
  const behind = place.kind !== 'inline' && !tight && setting.last && goesOn(source, place.at) ? eol : '';
  const write = (text: string): string => text.replaceAll('\n', eol);
  return moveToNextLine(
    {
      span: { start: place.at, end: place.at },
      text: before + write(body.text) + behind,
      snippet: before + write(body.snippet) + behind,
    },
    source,
  );
}

/** A space, and before it the full stop that an item or a cell ends without. */
const stopBehind = (source: string, at: number): string => (/[\p{L}\p{N}]/u.test(source[at - 1] ?? '') ? '. ' : ' ');

/** An editor indents the lines of a snippet like the line where it goes in: from the start of the next one, it does not. */
function moveToNextLine({ span, text, snippet }: Required<TextEdit>, source: string): TextEdit {
  const eol = /^(?:\r\n|\n|\r)/.exec(text)?.[0];
  const next = /^(?:\r\n|\n|\r)/.exec(source.slice(span.start, span.start + 2))?.[0];
  if (eol === undefined || next !== eol || !/[ \t]/.test(source[lineStart(source, span.start)] ?? ''))
    return { span, text, snippet };
  const at = span.start + next.length;
  return { span: { start: at, end: at }, text: text.slice(eol.length) + eol, snippet: snippet.slice(eol.length) + eol };
}

interface Body {
  readonly text: string;
  readonly snippet: string;
}

/** The heading, where there is one, and the clauses; lines end in `\n`. */
function bodyOf({ place, clauses, text, topic }: Group, { reading, number, counter }: Setting): Body {
  const { document } = reading;
  const language = languageOf(place.near, document);
  const known = knownFacts(reading, language);
  const isNarrow = place.kind === 'inline' || place.kind === 'item';
  const parts = clauses.map((clause): Body => {
    const words = inVoice(text(clause)[language], clause, language, reading);
    const raw = isNarrow ? inOneLine(words) : words.replaceAll(/^- /gm, listStyle(document).mark);
    const first = counter.blanks;
    counter.blanks += countBlanks(raw, known);
    return { text: toPlain(raw, known), snippet: toSnippet(raw, known, first) };
  });
  const lead =
    place.kind === 'item' ? indentOf(place.like, document.source) + nextMark(place.like, document.source) : '';
  const heading =
    place.kind === 'section'
      ? renderHeading(headingOf(clauses, topic, language, reading), place.model, document.source, number, place.below) +
        gapBehind(place.model, document.source)
      : '';
  return {
    text: lead + heading + parts.map((part) => part.text).join('\n\n'),
    snippet: escapeSnippet(lead + heading) + parts.map((part) => part.snippet).join('\n\n'),
  };
}

/** An empty line behind the heading, but where the document has none. */
function gapBehind({ heading, blocks }: Section, source: string): string {
  const [next] = blocks;
  if (!heading || !next || heading.raw.style === 'plain' || heading.raw.style === 'html') return '\n\n';
  return (source.slice(heading.span.end, next.span.start).match(/\r\n|\r|\n/g) ?? []).length === 1 ? '\n' : '\n\n';
}

const nextMark = (like: Block, source: string): string =>
  markOf(like, source).replace(/\d+/, (number) => String(Number(number) + 1));

function headingOf(clauses: readonly Clause[], topic: ClauseTopic, language: Language, reading: Reading): string {
  const several = topic === 'rights' && clauses.filter(({ id }) => id.startsWith('right')).length > 1;
  const clause: Clause = several ? rightsAll : clauses[0]!;
  return inVoice(clause.heading[language], clause, language, reading);
}
