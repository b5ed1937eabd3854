/** Where the number of a section stands besides its heading and the references to it: in the table of contents, and in links. */
import { lineStart } from '../document/lineStart.js';
import { spanIn } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import type { Span } from '../document/span.js';
import { insideLinks } from './anchors.js';
import { contentsOf } from './contents.js';
import type { Reading } from './reading.js';

/** Edits that move the numbers in entries of the table of contents and in links with the sections that they lead to. */
export function followMoved(
  moved: ReadonlyMap<Section, string>,
  reading: Reading,
): readonly { readonly span: Span; readonly text: string }[] {
  if (moved.size === 0) return [];
  return [...entryEdits(moved, reading), ...linkEdits(moved, reading)];
}

function entryEdits(moved: ReadonlyMap<Section, string>, reading: Reading): ReturnType<typeof followMoved> {
  const { document } = reading;
  return contentsOf(reading).flatMap(({ block, section }) => {
    const [number, before] = [moved.get(section), section.number];
    if (number === undefined || before === undefined) return [];
    const lead = /^§?\s*/.exec(block.text)![0].length;
    if (isNumber(block.text.slice(lead), before))
      return [{ span: spanIn(document, block, lead, lead + before.length), text: number }];
    if (block.marker === undefined || !isNumber(block.marker, before)) return [];
    const start = document.source.indexOf(block.marker, lineStart(document.source, block.span.start));
    return start < 0 || start >= block.span.end ? [] : [{ span: { start, end: start + before.length }, text: number }];
  });
}

/** Whether a text begins with this number and no longer one. */
export const isNumber = (text: string, number: string): boolean =>
  text.startsWith(number) && !/^\.?\d/.test(text.slice(number.length));

/** `#72-sletting` is the anchor of «7.2 Sletting». */
function linkEdits(moved: ReadonlyMap<Section, string>, reading: Reading): ReturnType<typeof followMoved> {
  return insideLinks(reading).flatMap(({ span, fragment, section }) => {
    const number = moved.get(section);
    if (number === undefined || section.number === undefined) return [];
    const before = section.number.replaceAll('.', '');
    const at = /^-*/.exec(fragment)![0].length;
    if (!isNumber(fragment.slice(at), before)) return [];
    const start = span.start + at;
    return [{ span: { start, end: start + before.length }, text: number.replaceAll('.', '') }];
  });
}

/** `7.2.1` moves with the longest numbered heading above it. */
export function movedLabel(label: string, moved: ReadonlyMap<string, string>): string {
  const parts = label.split('.');
  for (let length = parts.length; length > 0; length--) {
    const known = moved.get(parts.slice(0, length).join('.'));
    if (known !== undefined) return [known, ...parts.slice(length)].join('.');
  }
  return label;
}
