/** The document's own places: what «se punkt 6» leads to, and where a section is referred to. */
import type { Block } from '../document/block.js';
import { blockAt, spanIn, wordsOf } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import type { Span } from '../document/span.js';
import { findCrossReferences } from '../law/references/cross-references.js';
import { knownLaw } from '../law/references/known-law.js';
import type { CrossReferenceMark } from '../law/references/reference.js';
import { readBlock } from '../marking/marks.js';
import type { Reading } from '../reading/reading.js';

/** One place that the text refers to: the words that do, and the headings that they mean. */
export interface PlaceReference {
  readonly span: Span;
  readonly sections: readonly Section[];
}

const marksIn = (text: string): readonly CrossReferenceMark[] => findCrossReferences(text, knownLaw().names);

/** All references to places that exist, in order; each number of a list by itself. */
const placeReferences = (reading: Reading): readonly PlaceReference[] => reading.once(readPlaces);

const readPlaces = (reading: Reading): readonly PlaceReference[] =>
  reading.document.blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap((block) => readBlock(block, marksIn).flatMap((mark) => placesOf(reading, block, mark)))
    .filter(({ sections }) => sections.length > 0);

function placesOf(reading: Reading, block: Block, mark: CrossReferenceMark): readonly PlaceReference[] {
  const at = (start: number, end: number): Span => spanIn(reading.document, block, start, end);
  if (mark.title !== undefined)
    return [{ span: at(mark.start, mark.end), sections: sectionTitled(reading, mark.title) }];
  return mark.targets.map(({ start, end, label, to }, index) => ({
    span: at(index === 0 ? mark.start : start, end),
    sections: to === undefined ? numbered(reading, label) : between(reading, label, to),
  }));
}

/** `4b` and `4.2` lie in section 4 where they are no headings themselves. */
function numbered(reading: Reading, label: string): readonly Section[] {
  const sections = reading.once(byNumber);
  for (let number = label; number !== ''; number = parentOf(number)) {
    const section = sections.get(number);
    if (section) return [section];
  }
  return [];
}

const parentOf = (number: string): string =>
  /\D$/.test(number) ? number.slice(0, -1) : number.slice(0, Math.max(0, number.lastIndexOf('.')));

const between = (reading: Reading, from: string, to: string): readonly Section[] => {
  const [first, last] = [numbered(reading, from)[0], numbered(reading, to)[0]];
  if (!first || !last) return [first, last].filter((section) => section !== undefined);
  return reading.document.sections.filter(
    ({ level, span }) => level === first.level && span.start >= first.span.start && span.start <= last.span.start,
  );
};

const byNumber = ({ document }: Reading): ReadonlyMap<string, Section> => {
  const found = new Map<string, Section>();
  for (const section of document.sections)
    if (section.number !== undefined && !found.has(section.number)) found.set(section.number, section);
  return found;
};

const sectionTitled = ({ document }: Reading, title: string): readonly Section[] => {
  const wanted = folded(title);
  const same = document.sections.find(({ heading }) => folded(heading!.text) === wanted);
  const holding =
    same ?? document.sections.find(({ heading }) => wanted.length > 3 && folded(heading!.text).includes(wanted));
  return holding ? [holding] : [];
};

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The reference at an offset. */
export const placeReferenceAt = (reading: Reading, offset: number): PlaceReference | undefined =>
  placeReferences(reading).find(({ span }) => span.start <= offset && offset <= span.end);

/** The sections that an offset is about: those that are referred to there, or the one whose heading stands there. */
export function sectionsAt(reading: Reading, offset: number): readonly Section[] {
  const reference = placeReferenceAt(reading, offset);
  if (reference) return reference.sections;
  const block = blockAt(reading.document, offset);
  return block?.kind === 'heading' && block.section.heading === block ? [block.section] : [];
}

/** Where any of these sections is referred to. */
export const referencesTo = (reading: Reading, sections: readonly Section[]): readonly Span[] =>
  placeReferences(reading)
    .filter((reference) => reference.sections.some((section) => sections.includes(section)))
    .map(({ span }) => span);

/** The words of a section's heading. */
export const headingSpan = ({ document }: Reading, { heading, span }: Section): Span =>
  heading ? wordsOf(document, heading) : span;
