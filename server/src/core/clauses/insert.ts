/** Clauses as edits of the source, in the style of the document. */
import { lineEnd } from '../document/chunks.js';
import type { Section } from '../document/section.js';
import type { Language } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import type { TextEdit } from '../rules/rule.js';
import type { Clause } from './clause.js';
import { nextNumber, renderHeading } from './headingStyle.js';
import { knownFacts, type KnownFacts } from './knownFacts.js';
import { placeOf, type Place } from './placement.js';
import { renumberBehind } from './renumber.js';
import { countBlanks, escapeSnippet, toPlain, toSnippet } from './snippet.js';

/** Edits that insert the clauses where they belong; every other character stays, but for the numbers of later sections. */
export function insertClauses(clauses: readonly Clause[], reading: Reading): readonly TextEdit[] {
  const { document } = reading;
  const context: Context = { reading, known: knownFacts(reading), eol: document.source.includes('\r\n') ? '\r\n' : '\n', language: document.language, blanks: 1 };
  const groups = group(clauses.map((clause) => ({ clause, place: placeOf(clause, reading) })), document.source);
  const edits: TextEdit[] = [];
  for (const { at, places } of groups) edits.push(editAt(at, places, context));
  return [...edits, ...renumberBehind(groups.flatMap(({ places }) => newSections(places)), reading)].sort((a, b) => a.span.start - b.span.start);
}

/** Replaces a span by the text of a clause, set into the paragraph where it stands. */
export function replaceByClause(clause: Clause, span: TextEdit['span'], reading: Reading, language: Language = reading.document.language): TextEdit {
  const known = knownFacts(reading);
  const text = clause.text[language];
  return { span, text: toPlain(text, known), snippet: toSnippet(text, known) };
}

interface Context {
  readonly reading: Reading;
  readonly known: KnownFacts;
  readonly eol: string;
  readonly language: Language;
  /** Number of the next tab stop. */
  blanks: number;
}

interface Placed {
  readonly clause: Clause;
  readonly place: Place;
}

interface Group {
  readonly at: number;
  readonly places: readonly Placed[];
}

/** Clauses that go in at the same offset, in the order given; those of one topic share a section. */
function group(placed: readonly Placed[], source: string): readonly Group[] {
  const groups = new Map<number, Placed[]>();
  for (const item of placed) {
    const at = offsetOf(item.place, source);
    groups.set(at, [...(groups.get(at) ?? []), item]);
  }
  return [...groups].map(([at, places]) => ({ at, places }));
}

/** End of the text that the clause goes behind (or the start of the section that it goes before), white space left out. */
function offsetOf(place: Place, source: string): number {
  if (place.kind === 'end') return source.trimEnd().length;
  if (place.kind === 'section') return source.slice(0, place.at).trimEnd().length;
  return lineEnd(source, Math.max(0, place.after.span.end))[0] >= place.after.span.end ? source.slice(0, lineEnd(source, place.after.span.end)[0]).trimEnd().length : place.after.span.end;
}

/** One section for each topic that opens one, in the usual order of the clauses. */
const newSections = (places: readonly Placed[]): readonly { readonly model: Section; readonly before: boolean }[] => {
  const topics = new Map<string, { model: Section; before: boolean }>();
  for (const { clause, place } of places) if (place.kind === 'section') topics.set(sectionKey(clause, place), { model: place.model, before: place.before });
  return [...topics.values()];
};

/** Clauses of one topic stand under one heading; a subsection for each where its neighbours have one. */
const sectionKey = (clause: Clause, { model }: Extract<Place, { kind: 'section' }>): string => (model.parent?.heading && model.level > 2 ? clause.id : clause.topic);

function editAt(at: number, places: readonly Placed[], context: Context): TextEdit {
  const { eol, reading } = context;
  const { source } = reading.document;
  let [text, snippet] = ['', ''];
  const open = new Map<string, boolean>();
  let steps = 0;
  const ordered = [...places].sort((a, b) => Number(a.place.kind === 'section') - Number(b.place.kind === 'section') || 0);
  for (const { clause, place } of ordered) {
    const item = place.kind === 'paragraph' ? place.item : undefined;
    const body = render(clause, context, item ? `${indentOf(source, item.span.start)}${nextMark(item.marker ?? '-', ++steps)}` : undefined);
    let lead = item ? eol : eol + eol;
    if (place.kind === 'section') {
      const key = sectionKey(clause, place);
      if (!open.has(key)) {
        steps++;
        const heading = renderHeading(clause.heading[context.language], place.model, source, nextNumber(place.model, place.before ? steps - 1 : steps)).replaceAll('\n', eol);
        lead += heading + gapAfter(place.model, source, eol);
        open.set(key, true);
      }
    }
    if (text === '' && source.slice(0, at).trim() === '') lead = lead.trimStart();
    text += lead + body.text;
    snippet += escapeSnippet(lead) + body.snippet;
  }
  return { span: { start: at, end: at }, text, snippet };
}

function render(clause: Clause, context: Context, mark: string | undefined): { readonly text: string; readonly snippet: string } {
  const { known, eol, language } = context;
  const raw = clause.text[language];
  // an item takes the text of a clause as one paragraph
  const flat = mark === undefined ? raw : raw.replaceAll(/\n+(?:- )?/g, ' ');
  const first = context.blanks;
  context.blanks += countBlanks(flat, known);
  const before = mark === undefined ? '' : `${mark} `;
  return { text: before + toPlain(flat, known).replaceAll('\n', eol), snippet: escapeSnippet(before) + toSnippet(flat, known, first).replaceAll('\n', eol) };
}

const indentOf = (source: string, at: number): string => /[ \t]*$/.exec(source.slice(source.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';

const nextMark = (mark: string, steps: number): string => mark.replace(/\d+/, (number) => String(Number(number) + steps));

/** One line end or an empty line behind a heading, as the model has it. */
function gapAfter({ heading, blocks }: Section, source: string, eol: string): string {
  const next = blocks[0];
  if (!heading || !next) return eol + eol;
  const between = source.slice(heading.span.end, next.span.start);
  return (between.match(/\r\n|\r|\n/g) ?? []).length === 1 && heading.raw.style !== 'plain' ? eol : eol + eol;
}
