/** The retention schedule as a table: Markdown for people, CSV for spreadsheets. */
import type { Analysis } from '../analyse.js';
import type { Language, Localized } from '../languages/language.js';
import { scheduleOf, type ScheduleRow } from './schedule.js';

/** How the schedule is printed. */
export type TableFormat = 'markdown' | 'csv';

const HEADS: Localized<readonly string[]> = {
  nb: ['Gjelder', 'Lagringstid', 'Minst', 'Høyst', 'Hendelse', 'Lov', 'Ordlyd', 'Linje'],
  nn: ['Gjeld', 'Lagringstid', 'Minst', 'Høgst', 'Hending', 'Lov', 'Ordlyd', 'Linje'],
  en: ['For', 'Period', 'Min', 'Max', 'Event', 'Act', 'Wording', 'Line'],
};

/** The schedule of one policy with a row for each statement; the head alone where it makes none. `separator` is what stands between cells of CSV. */
export function retentionTable(
  analysis: Analysis,
  format: TableFormat,
  language: Language = analysis.language,
  separator: ',' | ';' = ',',
): string {
  const rows = scheduleOf(analysis, language).rows.map(cellsOf);
  return format === 'csv' ? csv([HEADS[language], ...rows], separator) : markdown(HEADS[language], rows);
}

const cellsOf = ({ subject, length, min, max, event, actName, words, line }: ScheduleRow): readonly string[] => [
  subject,
  length,
  min ?? '',
  max ?? '',
  event ?? '',
  actName ?? '',
  words,
  String(line),
];

/** A table that any Markdown reader shows as it is. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replace(/[\\|`*_<>[\]]/g, '\\$&')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
function csv(rows: readonly (readonly string[])[], separator: string): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
