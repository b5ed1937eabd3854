/** The retention schedule: each statement with its length in words, what the law asks of it, and what was found about it. */
import type { Analysis, Finding } from '../analyse.js';
import { LineIndex } from '../document/lineIndex.js';
import { spanIn } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import { daysOf, fromIso } from '../facts/durations/period.js';
import { printPeriod } from '../facts/durations/print.js';
import { lawVerdicts, type LawVerdict } from '../facts/retention/law.js';
import type { RetentionKind } from '../facts/retention/statement.js';
import { retentionStatements, type RetentionFact } from '../facts/retention/statements.js';
import type { Language } from '../languages/language.js';
import { cite, shortName } from '../law/citation.js';
import { RULES } from '../rules/index.js';
import { retentionRows, type RetentionRow } from './retention.js';
import { filled, SCHEDULE_WORDS } from './scheduleWords.js';

/** What an act that the text names beside a statement asks. */
export interface ScheduleLaw {
  /** «bokføringsloven § 13 andre ledd: minst 5 år etter regnskapsårets slutt». */
  readonly label: string;
  readonly days: number;
  readonly kind: 'minimum' | 'maximum' | 'exact';
}

/** A finding on a statement. */
export interface ScheduleFault {
  readonly rule: string;
  /** Name of the fault, some words. */
  readonly title: string;
  readonly message: string;
}

/** One statement. */
export interface ScheduleRow extends RetentionRow {
  /** The same for the same words however far they move; tells equal words apart. */
  readonly key: string;
  readonly kind: RetentionKind;
  /** «høyst 3 år», «til hendelsen», «uten slutt». */
  readonly length: string;
  /** Days on average from which it may be deleted and by which it must be; null where the text gives none. */
  readonly least: number | null;
  readonly most: number | null;
  /** Whether it may be kept beyond the length that is given, or with no end at all. */
  readonly open: boolean;
  /** Name of the act that it cites. */
  readonly actName: string | null;
  readonly laws: readonly ScheduleLaw[];
  readonly faults: readonly ScheduleFault[];
  /** The words that state it, in one line. */
  readonly words: string;
  /** From 1. */
  readonly line: number;
}

/** A finding on retention that no statement holds, such as a purpose without a period. */
export interface ScheduleGap extends ScheduleFault {
  readonly span: Span;
  readonly line: number;
}

/** The schedule of one policy. */
export interface Schedule {
  readonly language: Language;
  readonly isPolicy: boolean;
  /** In the order of the text. */
  readonly rows: readonly ScheduleRow[];
  readonly gaps: readonly ScheduleGap[];
}

/** The schedule in the language of messages; empty for a text that is no policy. */
export function scheduleOf(analysis: Analysis, language: Language = analysis.language): Schedule {
  const { document, reading, isPolicy, findings } = analysis;
  if (!isPolicy) return { language, isPolicy, rows: [], gaps: [] };
  const statements = reading.of(retentionStatements);
  const lines = new LineIndex(document.source);
  const lineOf = ({ start }: Span): number => lines.positionAt(start).line + 1;
  const about = findings.filter(({ rule }) => rule.startsWith('retention/'));
  const spans = statements.map(({ block, start, end }) => spanIn(document, block, start, end));
  const { onRows, gaps } = shareOut(about, spans, language);
  const seen = new Map<string, number>();
  const rows = retentionRows(analysis).map((row, index): ScheduleRow => {
    const words = oneLine(document.source.slice(row.span.start, row.span.end));
    const same = `${row.subject}\n${words}`;
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    const about = { words, key: `${same}\n${count}`, line: lineOf(row.span), faults: onRows[index] ?? [] };
    return { ...row, ...measured(statements[index]!, row, language), ...about };
  });
  return { language, isPolicy, rows, gaps: gaps.map((gap) => ({ ...gap, line: lineOf(gap.span) })) };
}

/** What a statement comes to: its length in words and days, and the law beside it. */
function measured(
  fact: RetentionFact,
  row: RetentionRow,
  language: Language,
): Pick<ScheduleRow, 'kind' | 'length' | 'least' | 'most' | 'open' | 'actName' | 'laws'> {
  const { kind, bound, duration, ends } = fact.value;
  const days = duration && { least: daysOf(duration.min), most: daysOf(duration.max) };
  return {
    kind,
    length: lengthOf(row, language),
    least: bound === 'at-most' ? null : (days?.least ?? null),
    most: bound === 'at-least' ? null : (days?.most ?? null),
    open: kind === 'endless' || (bound === 'at-least' && !ends),
    actName: row.act === null ? null : shortName(row.act, language),
    laws: lawVerdicts(fact).map((verdict) => lawOf(verdict, language)),
  };
}

/** «høyst 3 år», «3 år og 6 måneder – 5 år», «til hendelsen». */
function lengthOf({ min, max, bound }: RetentionRow, language: Language): string {
  const words = SCHEDULE_WORDS[language];
  if (min === null && max === null && bound === 'at-least') return words.noEnd;
  if (min === null && max === null && bound === 'exact') return words.blank;
  const lengths = [...new Set([min, max].filter((iso) => iso !== null))].map((iso) => {
    const period = fromIso(iso);
    return period ? printPeriod(period, language) : iso;
  });
  return filled(words.bounds[bound], lengths.join(' – '));
}

function lawOf({ row, asked }: LawVerdict, language: Language): ScheduleLaw {
  const words = SCHEDULE_WORDS[language];
  const kind = row.kind === 'maximum' || row.kind === 'exact' ? row.kind : 'minimum';
  const bound = kind === 'minimum' ? `${words.least} ` : kind === 'maximum' ? `${words.most} ` : '';
  const sure = row.certainty === 'uncertain' ? ` (${filled(words.uncertain, row.asOf)})` : '';
  const label = `${cite(row.section, language)}: ${bound}${printPeriod(asked, language)} ${row.event[language]}${sure}`;
  return { label, days: daysOf(asked), kind };
}

/** Which findings stand on which statements, the other place of a conflict included; the rest are gaps. */
function shareOut(
  findings: readonly Finding[],
  spans: readonly Span[],
  language: Language,
): { readonly onRows: readonly (readonly ScheduleFault[])[]; readonly gaps: readonly Omit<ScheduleGap, 'line'>[] } {
  const onRows: ScheduleFault[][] = spans.map(() => []);
  const order = spans.map((span, index) => ({ span, index })).sort((a, b) => a.span.start - b.span.start);
  const gaps: Omit<ScheduleGap, 'line'>[] = [];
  for (const finding of findings) {
    const title = RULES.find(({ id }) => id === finding.rule)?.title[language] ?? finding.rule;
    const fault = { rule: finding.rule, title, message: finding.message };
    const own = overlapping(order, finding.span);
    for (const index of own) onRows[index]!.push(fault);
    if (own.length === 0) gaps.push({ ...fault, span: finding.span });
    if (finding.rule !== 'retention/conflict') continue;
    const others = finding.related.flatMap(({ span }) => overlapping(order, span));
    for (const index of new Set(others)) if (!own.includes(index)) onRows[index]!.push(fault);
  }
  return { onRows, gaps };
}

/** The statements whose words a span touches, among those sorted by place; a statement is short, so few are looked at. */
function overlapping(
  order: readonly { readonly span: Span; readonly index: number }[],
  { start, end }: Span,
): readonly number[] {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]!.span.start < end) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  // statements of one block may lie inside each other: a few more are looked at than the first that ends before
  for (let at = low - 1; at >= 0 && at >= low - 8; at--) if (order[at]!.span.end > start) found.push(order[at]!.index);
  return found;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
