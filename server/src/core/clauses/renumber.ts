/** Numbers of sections when new ones go in: the new ones go on counting, the later ones move, and so do the references to them. */
import { spanIn } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import { findCrossReferences } from '../law/references/cross-references.js';
import { knownLaw } from '../law/references/known-law.js';
import { followMoved, movedLabel } from '../reading/movedNumbers.js';
import type { Reading } from '../reading/reading.js';
import type { TextEdit } from '../rules/rule.js';
import { lineStart } from '../document/lineStart.js';

/** A new section behind (or before) `model`, on its level. */
export interface NewSection {
  readonly model: Section;
  readonly before: boolean;
}

/** The numbers of the new sections (undefined where the model has none), and the edits of what is there. */
export interface Numbering {
  readonly numbers: readonly (string | undefined)[];
  readonly edits: readonly TextEdit[];
}

/** Numbers sections that go in, in the order of the text. */
export function numberSections(inserted: readonly NewSection[], reading: Reading): Numbering {
  const { sections, source } = reading.document;
  const { moved: lasts, fresh } = countOn(inserted, sections);
  const newNumber = (section: Section): string | undefined => {
    const { number } = section;
    return number === undefined ? undefined : joined(prefixOf(section), lasts.get(section) ?? lastPart(section));
  };
  const prefixOf = ({ number, parent }: Section): string => {
    const above = number!.split('.').slice(0, -1).join('.');
    return above !== '' && parent?.number === above ? newNumber(parent)! : above;
  };
  const moved = new Map<Section, string>();
  const edits: TextEdit[] = [];
  for (const section of sections) {
    const number = newNumber(section);
    if (number === undefined || number === section.number) continue;
    moved.set(section, number);
    const edit = headingEdit(section, number, source);
    if (edit) edits.push(edit);
  }
  const numbers = inserted.map(({ model }, index) =>
    model.number === undefined ? undefined : joined(prefixOf(model), fresh[index]!),
  );
  return {
    numbers,
    edits: [...edits, ...referenceEdits(byNumber(moved, sections), reading), ...followMoved(moved, reading)],
  };
}

/** A number that is given twice stands for the first section that has it. */
function byNumber(moved: ReadonlyMap<Section, string>, sections: readonly Section[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const section of sections)
    if (section.number !== undefined && !found.has(section.number))
      found.set(section.number, moved.get(section) ?? section.number);
  return found;
}

const joined = (above: string, last: number): string => (above === '' ? String(last) : `${above}.${last}`);

/** The last figures of the new sections, and of those behind them that have to move: none moves where there is a gap, or a new count begins. */
function countOn(
  inserted: readonly NewSection[],
  sections: readonly Section[],
): { readonly moved: ReadonlyMap<Section, number>; readonly fresh: readonly number[] } {
  const moved = new Map<Section, number>();
  const fresh: number[] = inserted.map(() => 0);
  for (const first of inserted) {
    if (fresh[inserted.indexOf(first)] !== 0 || first.model.number === undefined) continue;
    let [own, last] = [Number.POSITIVE_INFINITY, 0];
    const insert = (model: Section, before: boolean): void =>
      inserted.forEach((one, index) => {
        if (one.model === model && one.before === before) fresh[index] = last += 1;
      });
    for (const section of sections) {
      if (section.parent !== first.model.parent || depth(section) !== depth(first.model)) continue;
      if (lastPart(section) <= own) last = lastPart(section) - 1;
      own = lastPart(section);

      insert(section, true);
      last = Math.max(own, last + 1);
      if (last !== own) moved.set(section, last);
      else last = lastInText(section, own);
      insert(section, false);
    }
  }
  return { moved, fresh };
}

/** «3. Hvorfor samler vi inn opplysninger? Vi …»: lines of the section that go on counting, although they are read as no headings. */
function lastInText({ blocks, number }: Section, own: number): number {
  if (number?.includes('.')) return own;
  let last = own;
  for (const { marker, text } of blocks) {
    const counted = /^(\d{1,2})[.)]/.exec(marker === undefined ? text : `${marker} `)?.[1];
    if (Number(counted) === last + 1 && text.length > LINE) last++;
  }
  return last;
}

/** Shorter lines with a number are items of a list. */
const LINE = 40;

const lastPart = ({ number }: Section): number => Number(number?.split('.').at(-1) ?? Number.NaN);
const depth = ({ number }: Section): number => number?.split('.').length ?? 0;

/** Writes the digits that changed, and no others. */
function headingEdit({ heading, number }: Section, moved: string, source: string): TextEdit | undefined {
  // the number of an item that is read as a heading stands before the item's words
  const at = source.indexOf(number!, lineStart(source, heading!.span.start));
  return at < 0 || at >= heading!.span.end ? undefined : changed(at, number!, moved);
}

function changed(at: number, before: string, after: string): TextEdit {
  const [old, moved] = [before.split('.'), after.split('.')];
  const differing = old.flatMap((part, index) => (part === moved[index] ? [] : [index]));
  const [first = 0] = differing;
  const last = differing.at(-1) ?? first;
  const start = at + old.slice(0, first).join('.').length + Number(first > 0);
  const span = { start, end: start + old.slice(first, last + 1).join('.').length };
  return { span, text: moved.slice(first, last + 1).join('.') };
}

/** The document's own references to sections that moved: «se punkt 7», and links to their headings. */
function referenceEdits(moved: ReadonlyMap<string, string>, { document }: Reading): readonly TextEdit[] {
  if ([...moved].every(([before, after]) => before === after)) return [];
  const edits: TextEdit[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.kind === 'heading') continue;
    for (const { targets } of findCrossReferences(block.text, knownLaw().names)) {
      for (const { start, end, label, to } of targets) {
        edits.push(
          ...labelEdits(block.text.slice(start, end), [label, to], moved).map(([at, before, after]) => {
            const { start: from } = spanIn(document, block, start + at, start + at + before.length);
            return changed(from, before, after);
          }),
        );
      }
    }
  }
  return edits;
}

/** Places and new numbers of the labels in the words of one target. */
function labelEdits(
  words: string,
  labels: readonly (string | undefined)[],
  moved: ReadonlyMap<string, string>,
): readonly (readonly [number, string, string])[] {
  let from = 0;
  return labels.flatMap((label): readonly (readonly [number, string, string])[] => {
    const number = label === undefined ? undefined : /^\d+(?:\.\d+)*/.exec(label)?.[0];
    const at = number === undefined ? -1 : words.indexOf(number, from);
    if (number === undefined || at < 0) return [];
    from = at + number.length;
    const target = movedLabel(number, moved);
    return target === number ? [] : [[at, number, target]];
  });
}
