/** The retention schedule as a table: Markdown for people, CSV for spreadsheets. */
import type { Analysis } from '../analyse.js';
import { fromIso } from '../facts/durations/period.js';
import { printPeriod } from '../facts/durations/print.js';
import type { Language, Localized } from '../languages/language.js';
import { shortName } from '../law/citation.js';
import { retentionRows, type RetentionRow } from './retention.js';

/** How the schedule is printed. */
export type TableFormat = 'markdown' | 'csv';

const HEADS: Localized<readonly string[]> = {
  nb: ['Gjelder', 'Lagringstid', 'Minst', 'Høyst', 'Hendelse', 'Lov', 'Ordlyd', 'Linje'],
  nn: ['Gjeld', 'Lagringstid', 'Minst', 'Høgst', 'Hending', 'Lov', 'Ordlyd', 'Linje'],
  en: ['For', 'Period', 'Min', 'Max', 'Event', 'Act', 'Wording', 'Line'],
};

const BOUNDS: Localized<Readonly<Record<string, (length: string) => string>>> = {
  nb: {
    exact: (length) => length,
    'at-most': (length) => `høyst ${length}`,
    'at-least': (length) => `minst ${length}`,
    range: (length) => length,
    criterion: () => 'til hendelsen',
    none: () => 'ikke oppgitt',
  },
  nn: {
    exact: (length) => length,
    'at-most': (length) => `høgst ${length}`,
    'at-least': (length) => `minst ${length}`,
    range: (length) => length,
    criterion: () => 'til hendinga',
    none: () => 'ikkje oppgitt',
  },
  en: {
    exact: (length) => length,
    'at-most': (length) => `at most ${length}`,
    'at-least': (length) => `at least ${length}`,
    range: (length) => length,
    criterion: () => 'until the event',
    none: () => 'not stated',
  },
};

const NO_END: Localized = { nb: 'uten slutt', nn: 'utan slutt', en: 'no end' };
const BLANK: Localized = { nb: 'skal fylles inn', nn: 'skal fyllast inn', en: 'to be filled in' };

/** The schedule of one policy with a row for each statement; the head alone where it makes none. */
export function retentionTable(
  analysis: Analysis,
  format: TableFormat,
  language: Language = analysis.language,
): string {
  const { source } = analysis.document;
  const rows = retentionRows(analysis).map((row) => cellsOf(row, source, language));
  return format === 'csv' ? csv([HEADS[language], ...rows]) : markdown(HEADS[language], rows);
}

function cellsOf(row: RetentionRow, source: string, language: Language): readonly string[] {
  const { subject, min, max, event, act, span } = row;
  const line = source.slice(0, span.start).split(/\r\n|\r|\n/).length;
  const words = source.slice(span.start, span.end).replace(/\s+/g, ' ');
  return [
    subject,
    lengthOf(row, language),
    min ?? '',
    max ?? '',
    event ?? '',
    act === null ? '' : shortName(act, language),
    words,
    String(line),
  ];
}

/** «høyst 3 år», «3 år og 6 måneder – 5 år», «til hendelsen». */
function lengthOf({ min, max, bound }: RetentionRow, language: Language): string {
  const print = (iso: string): string => {
    const period = fromIso(iso);
    return period ? printPeriod(period, language) : iso;
  };
  if (min === null && max === null && bound === 'at-least') return NO_END[language];
  if (min === null && max === null && bound === 'exact') return BLANK[language];
  const lengths = [...new Set([min, max].filter((iso) => iso !== null))].map(print);
  return BOUNDS[language][bound]!(lengths.join(' – '));
}

/** A table that any Markdown reader shows as it is. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replace(/[\\|`*_<>[\]]/g, '\\$&')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
