/** Numbers of sections when new ones go in: the new ones go on counting, the later ones move, and so do the references to them. */
import { spanIn } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import { findCrossReferences } from '../law/references/cross-references.js';
import { knownLaw } from '../law/references/known-law.js';
import type { Reading } from '../reading/reading.js';
import type { TextEdit } from '../rules/rule.js';

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
  const steps = stepsOf(inserted, reading.document.sections);
  const moved = new Map<string, string>();
  const newNumber = (section: Section): string | undefined => {
    const { number, parent } = section;
    if (number === undefined) return undefined;
    const parts = number.split('.');
    const last = Number(parts[parts.length - 1]) + (steps.get(section) ?? 0);
    const above =
      parent?.number !== undefined && number.startsWith(`${parent.number}.`)
        ? newNumber(parent)
        : parts.slice(0, -1).join('.');
    return above === undefined || above === '' ? String(last) : `${above}.${last}`;
  };
  const edits: TextEdit[] = [];
  for (const section of reading.document.sections) {
    const number = newNumber(section);
    if (number === undefined || number === section.number) continue;
    moved.set(section.number!, number);
    const edit = headingEdit(section, number, reading.document.source);
    if (edit) edits.push(edit);
  }
  const counted = new Map<Section, number>();
  const numbers = inserted.map(({ model, before }) => {
    const number = newNumber(model);
    if (number === undefined) return undefined;
    const parts = number.split('.');
    const earlier = counted.get(model) ?? 0;
    counted.set(model, earlier + 1);
    // a model that the new section goes before has already moved by all of them
    const own = before ? inserted.filter((other) => other.model === model && other.before).length : 0;
    parts[parts.length - 1] = String(Number(parts[parts.length - 1]) + (before ? earlier - own : earlier + 1));
    return parts.join('.');
  });
  return { numbers, edits: [...edits, ...referenceEdits(moved, reading)] };
}

/** How many new sections each numbered section has before it among its siblings; a number that starts anew is left alone. */
function stepsOf(inserted: readonly NewSection[], sections: readonly Section[]): ReadonlyMap<Section, number> {
  const steps = new Map<Section, number>();
  for (const { model, before } of inserted) {
    let last = lastPart(model) - (before ? 1 : 0);
    for (const section of sections) {
      const behind = before ? section.span.start >= model.span.start : section.span.start > model.span.start;
      if (!behind || section.parent !== model.parent || depth(section) !== depth(model)) continue;
      if (lastPart(section) <= last) break;
      last = lastPart(section);
      steps.set(section, (steps.get(section) ?? 0) + 1);
    }
  }
  return steps;
}

const lastPart = ({ number }: Section): number => Number(number?.split('.').at(-1) ?? Number.NaN);
const depth = ({ number }: Section): number => number?.split('.').length ?? 0;

/** Writes the digits that changed, and no others. */
function headingEdit({ heading, number }: Section, moved: string, source: string): TextEdit | undefined {
  const at = source.indexOf(number!, heading!.span.start);
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
  if (moved.size === 0) return [];
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
    const target = moved.get(number);
    return target === undefined ? [] : [[at, number, target]];
  });
}
