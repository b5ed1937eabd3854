/** What a period at the cursor comes to: its length in other units, what it is for, from when, and which act says what. */
import type { Block } from '../../document/block.js';
import { blockAt, spanIn } from '../../document/policyDocument.js';
import type { Span } from '../../document/span.js';
import type { Language, Localized } from '../../languages/language.js';
import { cite } from '../../law/citation.js';
import { readBlock } from '../../marking/marks.js';
import type { Reading } from '../../reading/reading.js';
import { agree, fromIso, isoOf, periodOf, type Period } from '../durations/period.js';
import { printPeriod } from '../durations/print.js';
import { readDurations, type DurationMark } from '../durations/readDurations.js';
import { eventBeside } from './acts.js';
import { lawVerdicts, type LawVerdict } from './law.js';
import type { RetentionBound } from './statement.js';
import { retentionStatements, type RetentionFact } from './statements.js';

/** Markdown, and the words that it is about. */
export interface RetentionHover {
  readonly markdown: string;
  readonly span: Span;
}

/** The hover for a period or criterion at an offset of the source; undefined where there is none. */
export function retentionHover(reading: Reading, offset: number, language: Language): RetentionHover | undefined {
  const { document } = reading;
  const block = blockAt(document, offset);
  if (!block || block.kind === 'code') return undefined;
  const holds = (start: number, end: number): boolean => {
    const span = spanIn(document, block, start, end);
    return span.start <= offset && offset <= span.end;
  };
  const fact = reading.of(retentionStatements).find((item) => item.block === block && holds(item.start, item.end));
  if (fact) return { markdown: ofStatement(fact, language), span: spanIn(document, block, fact.start, fact.end) };
  const mark = readBlock(block, readDurations).find(({ from, to }) => holds(from, to));
  return mark && { markdown: ofLength(block, mark, language), span: spanIn(document, block, mark.from, mark.to) };
}

const TEXT: Localized<{
  readonly same: string;
  readonly from: string;
  readonly until: string;
  readonly about: string;
  readonly other: string;
  readonly need: string;
  readonly endless: string;
  readonly blank: string;
  readonly bounds: Readonly<Partial<Record<RetentionBound, string>>>;
  readonly below: string;
  readonly above: string;
  readonly meets: string;
}> = {
  nb: {
    same: 'det samme som',
    from: 'Regnes fra',
    until: 'Til',
    about: 'Gjelder',
    other: 'Leses ikke som lagringstid.',
    need: 'Ingen tid og ikke noe kriterium: leseren kan ikke regne ut når opplysningene slettes.',
    endless: 'Ingen slutt: erklæringen sier ikke når opplysningene senest slettes.',
    blank: 'Lagringstiden skal fylles inn.',
    bounds: { 'at-most': 'høyst', 'at-least': 'minst', exact: 'nøyaktig', range: 'fra–til' },
    below: 'kortere enn loven krever',
    above: 'lenger enn loven gir grunnlag for',
    meets: 'i samsvar med loven',
  },
  nn: {
    same: 'det same som',
    from: 'Blir rekna frå',
    until: 'Til',
    about: 'Gjeld',
    other: 'Blir ikkje lese som lagringstid.',
    need: 'Inga tid og ikkje noko kriterium: lesaren kan ikkje rekne ut når opplysningane blir sletta.',
    endless: 'Ingen slutt: erklæringa seier ikkje når opplysningane seinast blir sletta.',
    blank: 'Lagringstida skal fyllast inn.',
    bounds: { 'at-most': 'høgst', 'at-least': 'minst', exact: 'nøyaktig', range: 'frå–til' },
    below: 'kortare enn lova krev',
    above: 'lenger enn lova gir grunnlag for',
    meets: 'i samsvar med lova',
  },
  en: {
    same: 'the same as',
    from: 'Counted from',
    until: 'Until',
    about: 'For',
    other: 'Not read as a retention period.',
    need: 'Neither a period nor a criterion: readers cannot work out when the data is deleted.',
    endless: 'No end: the policy does not say when the data is deleted at the latest.',
    blank: 'The period is to be filled in.',
    bounds: { 'at-most': 'at most', 'at-least': 'at least', exact: 'exactly', range: 'from–to' },
    below: 'shorter than the law requires',
    above: 'longer than the law gives grounds for',
    meets: 'in line with the law',
  },
};

function ofStatement(fact: RetentionFact, language: Language): string {
  const { value } = fact;
  const text = TEXT[language];
  const lines: string[] = [];
  if (value.duration) lines.push(lengthLine(value.duration, language));
  else if (value.kind === 'need' || value.kind === 'law') lines.push(text.need);
  else if (value.kind === 'endless') lines.push(text.endless);
  else if (value.kind === 'blank') lines.push(text.blank);
  const event = eventBeside(value);
  if (event) lines.push(`${value.duration ? text.from : text.until}: ${plain(event)}`);
  if (value.subject.text) lines.push(`${text.about}: ${plain(value.subject.text)}`);
  lines.push(...lawVerdicts(fact).map((verdict) => lawLine(verdict, language)));
  return lines.join('\n\n');
}

const ofLength = (_: Block, mark: DurationMark, language: Language): string =>
  `${lengthLine(mark, language)}\n\n${TEXT[language].other}`;

/** «**36 måneder** (nøyaktig, `P36M`), det samme som 3 år». */
function lengthLine({ min, max, bound }: DurationMark, language: Language): string {
  const { same, bounds } = TEXT[language];
  const length =
    bound === 'range' ? `${printPeriod(min, language)} – ${printPeriod(max, language)}` : printPeriod(min, language);
  const iso = bound === 'range' ? `${isoOf(min)}/${isoOf(max)}` : isoOf(min);
  const others = bound === 'range' ? [] : inOtherUnits(min).map((period) => printPeriod(period, language));
  return `**${length}** (${bounds[bound] ?? ''}, \`${iso}\`)${others.length > 0 ? `, ${same} ${others.join(', ')}` : ''}`;
}

/** The same length in units that a reader may find elsewhere. */
function inOtherUnits(period: Period): readonly Period[] {
  const months = period.years * 12 + period.months;
  const days = period.weeks * 7 + period.days;
  const candidates: Period[] = [];
  if (months > 0 && days === 0 && months % 12 === 0) candidates.push(periodOf(months / 12, 'years'));
  if (months > 0 && days === 0 && months <= 120) candidates.push(periodOf(months, 'months'));
  if (months === 0 && days > 0) {
    if (days % 7 === 0) candidates.push(periodOf(days / 7, 'weeks'));
    candidates.push(periodOf(days, 'days'));
    const round = [1, 2, 3, 6, 12, 24, 36].find((count) => agree(periodOf(count, 'months'), period));
    if (round !== undefined) candidates.push(periodOf(round, 'months'));
  }
  if (months === 0 && days === 0 && period.hours > 0 && period.hours % 24 === 0)
    candidates.push(periodOf(period.hours / 24, 'days'));
  return candidates.filter((candidate) => isoOf(candidate) !== isoOf(period));
}

/** «bokføringsloven § 13 andre ledd: 5 år etter regnskapsårets slutt – kortere enn loven krever». */
function lawLine({ kind, row }: LawVerdict, language: Language): string {
  const asked = printPeriod(fromIso(row.period!)!, language);
  const sure = row.certainty === 'verified' ? '' : ` (${row.certainty}, ${row.asOf})`;
  return `${cite(row.section, language)}: ${asked} ${row.event[language]}${sure} – ${TEXT[language][kind]}`;
}

/** Words of the policy inside Markdown, without effect there. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&');
