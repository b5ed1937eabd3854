/** The law that the text cites, each reference resolved in its place; and names and addresses that are out of date. */
import type { Block } from '../document/block.js';
import { knownLaw } from '../law/references/known-law.js';
import { findReferences } from '../law/references/find-references.js';
import { findOutdatedNames, type OutdatedName } from '../law/references/outdated-names.js';
import type { ReferenceMark } from '../law/references/reference.js';
import { resolveReference, type ReferenceContext, type Resolution } from '../law/references/resolve-reference.js';
import { readBlock } from '../marking/marks.js';
import { defineFacts, defineLocalFacts, fact, type Fact } from '../reading/fact.js';
import { sentencesOf } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';

/** One reference to law. */
export interface LawReference {
  readonly mark: ReferenceMark;
  readonly resolution: Resolution;
  /** The sentence around it; offsets in the block's text. */
  readonly sentence: { readonly start: number; readonly end: number };
}

const marksIn = (text: string): readonly ReferenceMark[] => findReferences(text, knownLaw().names);

/** The references in a block, by its text alone. */
export const referenceMarks = (block: Block): readonly ReferenceMark[] =>
  block.kind === 'code' ? [] : readBlock(block, marksIn);

/** All references to law, in the order of the text. */
export const lawReferences = defineFacts<LawReference>('law-references', (reading) => {
  const places = reading.eachUnit(placesIn);
  const first = resolveAll(places, false);
  // an author who cites one section of the act of 2000 by its number does not mean another one of 2018
  const stale = first.some(isOldNumber) && !first.some(isNewNumber);
  return stale ? resolveAll(places, true) : first;
});

const isOldNumber = ({ value: { resolution } }: Fact<LawReference>): boolean =>
  resolution.targets.some(({ status, canonical }) => status === 'stale' && canonical[0]?.startsWith('pol2000'));

/** A section of 2018 whose number the act of 2000 used for something else. */
const isNewNumber = ({ value: { mark, resolution } }: Fact<LawReference>): boolean =>
  resolution.act === 'pol' &&
  mark.kind === 'section' &&
  resolution.status === 'ok' &&
  !SAME_NUMBER.has(mark.targets[0]?.number ?? '');

const SAME_NUMBER: ReadonlySet<string> = new Set(['1', '12']);

/** A reference in its place, and what it was last resolved to there. */
interface Place {
  readonly block: Block;
  readonly mark: ReferenceMark;
  readonly sentence: LawReference['sentence'];
  readonly subject: string;
  last?: { readonly acts: string; readonly oldNumbering: boolean; readonly reference: Fact<LawReference> };
}

const placesIn = ({ blocks }: Reading): readonly Place[] =>
  blocks.flatMap((block) =>
    referenceMarks(block).map((mark) => {
      const sentence = sentenceAround(block, mark.start, mark.end);
      return { block, mark, sentence, subject: subjectOf(block, sentence, mark) };
    }),
  );

const resolveAll = (places: readonly Place[], oldNumbering: boolean): readonly Fact<LawReference>[] => {
  const inDocument: string[] = [];
  let inSection: string[] = [];
  let section: Block['section'] | undefined;
  return places.map((place) => {
    if (place.block.section !== section) inSection = [];
    section = place.block.section;
    // a section sign alone reaches back within its section; the regulation is the same one throughout
    const resolved = resolve(place, place.mark.kind === 'section' ? inSection : inDocument, oldNumbering);
    const { act } = resolved.value.resolution;
    if (act !== undefined) for (const acts of [inSection, inDocument]) remember(acts, act);
    return resolved;
  });
};

/** Resolved anew only where the acts named before it have changed. */
function resolve(place: Place, actsBefore: readonly string[], oldNumbering: boolean): Fact<LawReference> {
  const { block, mark, sentence, subject, last } = place;
  const acts = actsBefore.join();
  if (last?.acts === acts && last.oldNumbering === oldNumbering) return last.reference;
  const context: ReferenceContext = { actsBefore, subject, oldNumbering };
  const resolution = resolveReference(mark, context, knownLaw());
  const reference = fact({ mark, resolution, sentence }, { block, start: mark.start, end: mark.end });
  place.last = { acts, oldNumbering, reference };
  return reference;
}

const MOST_ACTS = 8;

const remember = (acts: string[], act: string): void => {
  const at = acts.indexOf(act);
  if (at >= 0) acts.splice(at, 1);
  acts.unshift(act);
  if (acts.length > MOST_ACTS) acts.pop();
};

/** The sentence that holds a reference; two where the splitter took the dot of «art.» for its end. */
const sentenceAround = (block: Block, start: number, end: number): LawReference['sentence'] => {
  const holding = sentencesOf(block).filter((sentence) => sentence.start < end && sentence.end > start);
  return { start: holding[0]?.start ?? 0, end: holding[holding.length - 1]?.end ?? block.text.length };
};

/** What a reference is about: its sentence without its own words, and the heading or head of the row above. */
const subjectOf = (block: Block, { start, end }: LawReference['sentence'], mark: ReferenceMark): string => {
  const sentence = `${block.text.slice(start, mark.start)} ${block.text.slice(mark.end, end)}`;
  const heads = [block.rowHead, block.label, block.section.level > 1 ? block.section.heading : undefined];
  return [sentence, ...heads.map((head) => head?.text ?? '')].join(' · ');
};

/** Outdated names, in the order of the text. */
export const outdatedNames = defineLocalFacts<OutdatedName>('outdated-names', ({ blocks }) =>
  blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap((block) =>
      readBlock(block, findOutdatedNames).map((name) => fact(name, { block, start: name.start, end: name.end })),
    ),
);
