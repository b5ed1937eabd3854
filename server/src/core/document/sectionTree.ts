/** Headings to a tree of sections. */
import type { Block } from './block.js';
import type { Shape } from './headings.js';
import type { BlockInProgress } from './units.js';

/** A section as it is kept; its span and blocks follow the newest version of the text. */
export interface SectionInProgress {
  heading: Block | undefined;
  level: number;
  number: string | undefined;
  parent: SectionInProgress | undefined;
  children: SectionInProgress[];
  blocks: Block[];
  span: { start: number; end: number };
}

/** Builds the tree and tells each block its section. A heading belongs to the section that it opens. */
export function buildSections(
  blocks: readonly BlockInProgress[],
  shapes: readonly Shape[],
  end: number,
): { readonly root: SectionInProgress; readonly sections: readonly SectionInProgress[] } {
  const root = open(undefined, 0, undefined, undefined, 0, end);
  const sections: SectionInProgress[] = [];
  let current = root;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      while (current.parent && current.level >= block.level) {
        current.span.end = block.span.start;
        current = current.parent;
      }
      current = open(block, block.level, shapes[index]!.number, current, block.span.start, end);
      current.parent?.children.push(current);
      sections.push(current);
    } else current.blocks.push(block);
    block.section = current;
  });
  return { root, sections };
}

const open = (
  heading: Block | undefined,
  level: number,
  number: string | undefined,
  parent: SectionInProgress | undefined,
  start: number,
  end: number,
): SectionInProgress => ({
  heading,
  level,
  number,
  parent,
  children: [],
  blocks: [],
  span: { start, end: parent ? parent.span.end : end },
});
