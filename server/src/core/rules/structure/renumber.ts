/** Renumbers the headings of a document and moves the references to them along. */
import { lineStart } from '../../document/lineStart.js';
import { spanIn } from '../../document/policyDocument.js';
import type { Section } from '../../document/section.js';
import { followMoved, movedLabel } from '../../reading/movedNumbers.js';
import type { Reading } from '../../reading/reading.js';
import type { TextEdit } from '../rule.js';
import { numberedHeadings, type Numbered } from './numbers.js';
import { insideReferences } from './references-inside.js';

/** Edits that give each heading the number that follows on, and each reference the new number of its target. */
export function renumber(reading: Reading): readonly TextEdit[] {
  const headings = numberedHeadings(reading);
  const moved = new Map<string, string>();
  // a number given twice stands for the first heading that has it
  for (const { number, expected } of headings) if (!moved.has(number)) moved.set(number, expected);
  const edits = [
    ...headings.filter(({ number, expected }) => number !== expected).map((heading) => inHeading(heading, reading)),
    ...insideReferences(reading).flatMap(({ block, mark }) =>
      mark.targets.flatMap((target) => {
        const written = block.text.slice(target.start, target.end);
        const mended = written.replace(/\d+(?:\.\d+)*/g, (label) => movedLabel(label, moved));
        return mended === written
          ? []
          : [{ span: spanIn(reading.document, block, target.start, target.end), text: mended }];
      }),
    ),
    ...followMoved(
      new Map(
        headings
          .filter(({ number, expected }) => number !== expected)
          .map(({ section, expected }) => [section, expected]),
      ),
      reading,
    ),
  ];
  return edits.filter((edit) => edit !== undefined).sort((a, b) => a.span.start - b.span.start);
}

/** The number stands before the words of the heading, be it in its text or in its list mark. */
function inHeading({ section, number, expected }: Numbered, { document }: Reading): TextEdit | undefined {
  const start = numberStart(section, number, document.source);
  return start === undefined ? undefined : { span: { start, end: start + number.length }, text: expected };
}

/** Where the number of a heading stands: in its words, or in the list mark before them on the same line. */
export function numberStart({ heading }: Section, number: string, source: string): number | undefined {
  const { start, end } = heading!.span;
  const line = lineStart(source, start);
  const at = source.slice(line, end).indexOf(number);
  return at < 0 ? undefined : line + at;
}
