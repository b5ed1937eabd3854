/** `klausul/schedule`: the retention schedule as a view shows it, and as a file keeps it. */
import type { Range } from 'vscode-languageserver';
import type { Language } from '../core/languages/language.js';
import { retentionTable } from '../core/report/retentionTable.js';
import { scheduleOf, type Schedule } from '../core/report/schedule.js';
import { laneName, scheduleSvg } from '../core/report/scheduleSvg.js';
import { filled, SCHEDULE_WORDS } from '../core/report/scheduleWords.js';
import type { Analysed } from './analyses.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

/** One statement, all of it in words. */
export interface ShownRow {
  /** The same for the same words wherever they stand. */
  readonly key: string;
  /** Heads in the order of `ShownSchedule.heads`; the fifth cell is the wording, which leads to the text. */
  readonly cells: readonly string[];
  /** What a screen reader says of its bar. */
  readonly label: string;
  readonly notes: readonly ShownNote[];
  readonly range: Range;
}

/** A finding, with its name. */
export interface ShownNote {
  readonly title: string;
  readonly message: string;
}

/** The schedule of one version of a document, in the language of messages. */
export interface ShownSchedule {
  readonly version: number;
  readonly language: Language;
  readonly title: string;
  /** How much there is, or why there is nothing. */
  readonly summary: string;
  readonly words: Readonly<
    Record<'table' | 'timeline' | 'help' | 'copy' | 'save' | 'goTo' | 'noNote' | 'others' | 'axis', string>
  >;
  readonly heads: readonly string[];
  readonly rows: readonly ShownRow[];
  /** Findings on retention that no statement holds. */
  readonly others: readonly (ShownNote & { readonly key: string; readonly line: string; readonly range: Range })[];
  /** The timeline, an `<svg>` element; null where there is nothing to draw. */
  readonly svg: string | null;
}

/** The view of a document; null where it is not open or too large to be read while it is typed. */
export const schedule: Handler<{ readonly uri: string; readonly width?: number }, ShownSchedule | null> = async (
  { analyses },
  { uri, width },
) => {
  const analysed = await analyses.of(uri);
  return analysed ? shown(analysed, scheduleOf(analysed.analysis), width) : null;
};

function shown({ text }: Analysed, all: Schedule, width: number | undefined): ShownSchedule {
  const { language, rows, gaps, isPolicy } = all;
  const words = SCHEDULE_WORDS[language];
  const { subject, length, event, law, wording, notes } = words.heads;
  const noted = rows.filter(({ faults }) => faults.length > 0).length;
  const nothing = isPolicy ? words.noStatement : words.noPolicy;
  return {
    version: text.version,
    language,
    title: words.title,
    summary: rows.length === 0 ? nothing : words.count(rows.length, noted),
    words: {
      table: words.tableTitle,
      timeline: words.timelineTitle,
      help: words.timelineHelp,
      copy: words.copy,
      save: words.save,
      goTo: words.goTo,
      noNote: words.noNote,
      others: words.others,
      axis: words.axis,
    },
    heads: [subject, length, event, law, wording, notes],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        row.subject === '' ? words.unnamed : row.subject,
        row.length,
        row.event ?? '–',
        row.laws.length > 0 ? row.laws.map(({ label }) => label).join('; ') : (row.actName ?? '–'),
        `«${row.words}», ${filled(words.line, row.line)}`,
      ],
      label: laneName(row, words),
      notes: row.faults.map(({ title, message }) => ({ title, message })),
      range: toRange(text, row.span),
    })),
    others: gaps.map(({ title, message, span, line, rule }) => ({
      key: `${rule} ${message}`,
      title,
      message,
      line: filled(words.line, line),
      range: toRange(text, span),
    })),
    svg: rows.length === 0 ? null : scheduleSvg(all, width === undefined ? {} : { width }),
  };
}

/** The schedule to copy or save; a spreadsheet set to Norwegian takes a semicolon between cells. Null as for the view. */
export const scheduleText: Handler<
  { readonly uri: string; readonly format: 'markdown' | 'csv' | 'svg' },
  string | null
> = async ({ analyses }, { uri, format }) => {
  const analysis = (await analyses.of(uri))?.analysis;
  if (!analysis) return null;
  const { language } = analysis;
  if (format === 'svg') return scheduleSvg(scheduleOf(analysis));
  return retentionTable(analysis, format === 'csv' ? 'csv' : 'markdown', language, language === 'en' ? ',' : ';');
};
