/** Moves the numbers of later sections when new ones go in before them. */
import type { Section } from '../document/section.js';
import type { Reading } from '../reading/reading.js';
import type { TextEdit } from '../rules/rule.js';

/** A new section behind (or before) `model`, on its level. */
export interface NewSection {
  readonly model: Section;
  readonly before: boolean;
}

/** Edits of the numbers of all later siblings of the new sections, and of what is numbered below those. */
export function renumberBehind(inserted: readonly NewSection[], { document }: Reading): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const section of document.sections) {
    const ancestors = [section, ...parents(section)];
    for (const ancestor of ancestors) {
      const steps = inserted.filter(({ model, before }) => ancestor.number !== undefined && model.number !== undefined && model.parent === ancestor.parent && isBehind(ancestor, model, before)).length;
      if (steps === 0 || section.number === undefined || !section.number.startsWith(ancestor.number!)) continue;
      const depth = ancestor.number!.split('.').length - 1;
      const edit = moveNumber(section, depth, steps, document.source);
      if (edit) edits.push(edit);
    }
  }
  return edits;
}

const isBehind = (section: Section, model: Section, before: boolean): boolean =>
  (before ? section.span.start >= model.span.start : section.span.start > model.span.start) && section.number!.split('.').length === model.number!.split('.').length;

function* parents(section: Section): Generator<Section> {
  for (let parent = section.parent; parent?.heading; parent = parent.parent) yield parent;
}

function moveNumber({ heading, number }: Section, depth: number, steps: number, source: string): TextEdit | undefined {
  const at = source.indexOf(number!, heading!.span.start);
  if (at < 0 || at >= heading!.span.end) return undefined;
  const parts = number!.split('.').map(Number);
  const before = parts.slice(0, depth).join('.');
  const start = at + (before === '' ? 0 : before.length + 1);
  return { span: { start, end: start + String(parts[depth]).length }, text: String(parts[depth]! + steps) };
}
