/** The numbers of headings in their order, what they should be, and where one does not follow on the one before. */
import type { Section } from '../../document/section.js';
import type { PolicyDocument } from '../../document/policyDocument.js';
import type { Reading } from '../../reading/reading.js';

/** A numbered heading, with the number that it has and the one that would follow on. */
export interface Numbered {
  readonly section: Section;
  readonly number: string;
  readonly expected: string;
  /** What is wrong at this very heading; its followers are only moved along. */
  readonly fault: Fault | undefined;
  /** The heading before it in its series. */
  readonly before: Numbered | undefined;
}

/** A number left out, one given twice, or one that stands before a smaller one. */
export interface Fault {
  readonly kind: 'gap' | 'repeat' | 'order';
  /** The first number that is left out. */
  readonly missing?: string;
}

/** All numbered headings of the document, read once. */
export const numberedHeadings = (reading: Reading): readonly Numbered[] => reading.once(numbersWithoutDoubt);

const numbersWithoutDoubt = ({ document, outline }: Reading): readonly Numbered[] =>
  withoutDoubt(readNumbers(outline), document);

/** Headings that share their parent and their leading figures are one series. */
interface Series {
  readonly prefix: string;
  readonly newPrefix: string;
  last: Numbered | undefined;
  /** The highest own figure so far. */
  highest: number;
}

function readNumbers({ sections }: Reading['outline']): readonly Numbered[] {
  const top = new Map<Section | undefined, Series>();
  const deeper = new Map<string, Series>();
  const read: Numbered[] = [];
  for (const section of sections) {
    if (section.number === undefined || !section.heading) continue;
    const parts = section.number.split('.');
    const prefix = parts.slice(0, -1).join('.');
    const series =
      prefix === '' ? seriesOf(top, section.parent, '', '') : (deeper.get(prefix) ?? newSeries(deeper, prefix, prefix));
    const numbered = place(section, series);
    series.highest = numbered.before ? Math.max(series.highest, ownFigure(section.number)) : ownFigure(section.number);
    series.last = numbered;
    read.push(numbered);
    // what is numbered below this heading begins anew
    deeper.delete(section.number);
    newSeries(deeper, section.number, numbered.expected);
  }
  return read;
}

function newSeries(all: Map<string, Series>, prefix: string, newPrefix: string): Series {
  const series: Series = { prefix, newPrefix, last: undefined, highest: 0 };
  all.set(prefix, series);
  return series;
}

function seriesOf(
  all: Map<Section | undefined, Series>,
  parent: Section | undefined,
  prefix: string,
  newPrefix: string,
): Series {
  const known = all.get(parent);
  if (known) return known;
  const series: Series = { prefix, newPrefix, last: undefined, highest: 0 };
  all.set(parent, series);
  return series;
}

function place(section: Section, { newPrefix, last, highest }: Series): Numbered {
  const number = section.number!;
  const own = ownFigure(number);
  const join = (figure: number): string => (newPrefix === '' ? String(figure) : `${newPrefix}.${figure}`);
  if (!last) return { section, number, expected: join(own), fault: undefined, before: undefined };
  const previous = Math.max(ownFigure(last.number), highest);
  const expected = join(ownFigure(last.expected) + 1);
  // a second part that counts from the beginning
  if (own === 1 && previous > 2) return { section, number, expected: join(1), fault: undefined, before: undefined };
  const fault = faultOf(own, previous, number);
  return { section, number, expected, fault, before: last };
}

function faultOf(own: number, previous: number, number: string): Fault | undefined {
  if (own === previous + 1) return undefined;
  if (own === previous) return { kind: 'repeat' };
  if (own < previous) return { kind: 'order' };
  const prefix = number.split('.').slice(0, -1).join('.');
  return { kind: 'gap', missing: prefix === '' ? String(previous + 1) : `${prefix}.${previous + 1}` };
}

const ownFigure = (number: string): number => Number(number.split('.').at(-1));

/** So many headings of a document must be numbered for their numbers to mean an order. */
const FEWEST = 3;

/** Where few headings are numbered, most are out of order, or the missing number stands in the text, nothing is certain. */
function withoutDoubt(read: readonly Numbered[], document: PolicyDocument): readonly Numbered[] {
  const later = read.map((one, index) => (isSwapped(one, read.slice(index + 1)) ? { ...one, fault: undefined } : one));
  const faults = later.filter(({ fault }) => fault).length;
  if (read.length < FEWEST || faults > Math.max(1, read.length / 3))
    return read.map((one) => ({ ...one, fault: undefined, expected: one.number }));
  const doubtful = later.some(
    ({ section, fault, before }) => fault && before && isWritten(fault.missing, before.section, section, document),
  );
  return doubtful ? read.map((one) => ({ ...one, fault: undefined, expected: one.number })) : later;
}

/** Whether the number that seems left out comes further down: that one is out of order. */
const isSwapped = ({ fault }: Numbered, rest: readonly Numbered[]): boolean =>
  fault?.kind === 'gap' && rest.some((other) => other.number === fault.missing && other.fault?.kind === 'order');

/** Whether the number that seems left out begins a block between the two headings: a heading that was not read as one. */
function isWritten(missing: string | undefined, from: Section, to: Section, { blocks }: PolicyDocument): boolean {
  if (missing === undefined) return false;
  return blocks
    .slice(from.heading!.index + 1, to.heading!.index)
    .some(
      ({ marker, text }) =>
        marker?.startsWith(missing) || new RegExp(`^(?:§\\s?)?${missing.replaceAll('.', '\\.')}[.) ]`).test(text),
    );
}
