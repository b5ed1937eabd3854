/** What the acts that a statement is tied to ask of its period. */
import { STATUTORY_PERIODS } from '../../law/index.js';
import type { StatutoryPeriod } from '../../law/retention.js';
import { readBlock } from '../../marking/marks.js';
import { agree, compare, fromIso, type Period } from '../durations/period.js';
import { readDurations } from '../durations/readDurations.js';
import type { CitedAct, RetentionStatement } from './statement.js';
import type { RetentionFact } from './statements.js';

/** An act beside a statement, with the row that fits its data best and how the period compares. */
export interface LawVerdict {
  readonly kind: 'below' | 'above' | 'meets';
  readonly cited: CitedAct;
  readonly row: StatutoryPeriod;
  /** What the law asks. */
  readonly asked: Period;
  /** What the text gives. */
  readonly given: Period;
}

/** Rows of a regulation that belong to the act that texts name. */
const WITH: Readonly<Record<string, readonly string[]>> = { hvl: ['hvl', 'hvf'], bokf: ['bokf'] };

/** Rows that bind, with a figure. */
const binding = (act: string): readonly StatutoryPeriod[] =>
  (STATUTORY_PERIODS as readonly StatutoryPeriod[]).filter(
    ({ act: of, kind, period }) =>
      (WITH[act] ?? [act]).includes(of) && period !== null && /^(?:minimum|maximum|exact)$/.test(kind),
  );

/** Circumstances in which a longer period than the main rule is the law's. */
const LONGER_GROUND: Readonly<Record<string, RegExp>> = {
  hvl: /forsterk|høy risiko|høg risiko|politisk eksponert|enhanced|high.risk|politically exposed|6-4/i,
  kamera:
    /politi|police|bank|postlokale|post office|utsalg|salgssted|betalingsterminal|betalingsinstrument|sales point|point of sale|payment terminal|samtykk|consent|datatilsynet (?:har|gav|ga)|dispensasjon|exemption/i,
  bokf: /sokkel|offshore|internpris|transfer pricing|justering|capital goods/i,
  regnskapsforer: /lovbrudd|lovbrot|breach/i,
  kreditt: /historisk|historic/i,
};

/** How a statement stands to each act that it is tied to; nothing where an act fits or sets no figure. */
export function lawVerdicts(fact: RetentionFact): readonly LawVerdict[] {
  const { value } = fact;
  if (!value.duration || value.kind !== 'period') return [];
  const text = wordsBeside(fact);
  const verdicts = value.acts.flatMap((cited) => verdictOf(value, cited, text) ?? []);
  // a period that one of several named acts asks for is that act's
  return verdicts.some(({ kind }) => kind === 'meets') && verdicts.every(({ cited }) => cited.place === 'beside')
    ? verdicts.filter(({ kind }) => kind === 'meets')
    : verdicts;
}

/** The text in which material is named: the block; where its sentence gives two lengths, what stands between the one before and the next. */
function wordsBeside({ block, value, start }: RetentionFact): string {
  const { sentences } = block.marks.tokens;
  const lengths = readBlock(block, readDurations).filter(
    (mark) => !mark.repeats && sentences[mark.first] === value.sentence.index,
  );
  const head = block.rowHead?.text ?? '';
  const at = lengths.findIndex((mark) => mark.end > start);
  if (lengths.length < 2 || at < 0) return `${block.text} ${head}`;
  const from = lengths[at - 1]?.end ?? 0;
  return `${block.text.slice(from, lengths[at + 1]?.start ?? block.text.length)} ${head}`;
}

function verdictOf(value: RetentionStatement, cited: CitedAct, text: string): LawVerdict | undefined {
  const rows = binding(cited.act);
  if (rows.length === 0) return undefined;
  const row = rowFor(rows, value, text);
  const asked = fromIso(row.period!)!;
  const { min, max } = value.duration!;
  const [least, most] = value.bound === 'range' ? [min, max] : [min, min];
  const given = value.bound === 'range' ? max : min;
  const result = (kind: LawVerdict['kind'], shown = given): LawVerdict => ({ kind, cited, row, asked, given: shown });
  if (row.kind !== 'maximum' && compare(most, asked) < 0)
    return isSecondaryFit(rows, row, value, text, most) ? result('meets') : result('below', most);
  if (cited.place !== 'beside') return undefined;
  if (compare(least, asked) <= 0 || value.bound === 'range' || isWithinGround(cited, row, text, given))
    return result('meets');
  return isYearEndRounding(row, value, given, asked) ? result('meets') : result('above');
}

/** The row whose material the words name; else the first with the longest minimum. */
function rowFor(rows: readonly StatutoryPeriod[], value: RetentionStatement, text: string): StatutoryPeriod {
  const words = text.toLowerCase();
  const named = (row: StatutoryPeriod): boolean =>
    [...row.names.nb, ...row.names.nn, ...row.names.en].some((name) => words.includes(name));
  // the main rule has the shortest id: `cctv` before `cctv-bank`
  const primary = [...rows].sort((a, b) => a.id.length - b.id.length)[0];
  const fitting = rows.filter(named);
  if (fitting.includes(primary!)) return primary!;
  const exact = fitting.find((row) => agree(fromIso(row.period!)!, value.duration!.min));
  return exact ?? (primary!.act === 'bokf' && fitting[0] ? fitting[0] : primary!);
}

/** Three and a half years fit secondary material, and any that is not said to be primary. */
function isSecondaryFit(
  rows: readonly StatutoryPeriod[],
  row: StatutoryPeriod,
  { duration, bound }: RetentionStatement,
  text: string,
  given: Period,
): boolean {
  if (bound === 'range' && duration) return rows.some((other) => agree(fromIso(other.period!)!, given));
  const words = text.toLowerCase();
  const primary = [...row.names.nb, ...row.names.nn, ...row.names.en].filter(
    (name) => !/ordre|order|betalingsopplysning|bokføring|bookkeeping|regnskap|rekneskap|accounting/.test(name),
  );
  return (
    rows.some((other) => other !== row && agree(fromIso(other.period!)!, given)) &&
    !primary.some((name) => words.includes(name))
  );
}

const isWithinGround = ({ act }: CitedAct, row: StatutoryPeriod, text: string, given: Period): boolean => {
  if (!LONGER_GROUND[act]?.test(text)) return false;
  const longest = (row.alternatives ?? []).map(({ period }) => fromIso(period)!);
  return longest.length === 0 || longest.some((period) => compare(given, period) <= 0) || act === 'hvl';
};

/** Five years from the year's end are up to six from the purchase. */
const isYearEndRounding = (
  row: StatutoryPeriod,
  { event }: RetentionStatement,
  given: Period,
  asked: Period,
): boolean =>
  row.kind === 'minimum' &&
  /regnskapsår|accounting year/.test(row.event.nb + row.event.en) &&
  !/år|year/i.test(event ?? '') &&
  compare(given, { ...asked, years: asked.years + 1 }) <= 0;
