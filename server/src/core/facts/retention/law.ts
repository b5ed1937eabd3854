/** What the acts that a statement is tied to ask of its period. */
import { STATUTORY_PERIODS } from '../../law/index.js';
import type { StatutoryPeriod } from '../../law/retention.js';
import { readBlock } from '../../marking/marks.js';
import type { Reading } from '../../reading/reading.js';
import { agree, compare, fromIso, type Period } from '../durations/period.js';
import { readDurations, type DurationMark } from '../durations/readDurations.js';
import { accountsActIn } from './acts.js';
import { keysOf } from './compare.js';
import type { CitedAct, RetentionStatement } from './statement.js';
import { retentionStatements, type RetentionFact } from './statements.js';

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
    /politi|police|bank|postlokale|post office|utsalg|salgssted|betalingsterminal|betalingsinstrument|kassa(?:en|ne|omr)?(?!\p{L})|ved kasse|kassene|kassepunkt|betal\p{L}* med kort|betalingskort|kortterminal|sales point|point of sale|payment terminal|checkouts?(?!\p{L})|cash desk|(?<!\p{L})tills?(?!\p{L})|pay(?:s|ing)? by card|samtykk|consent|datatilsynet (?:har|gav|ga)|dispensasjon|exemption/iu,
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

const rowOf = (id: string): StatutoryPeriod | undefined =>
  (STATUTORY_PERIODS as readonly StatutoryPeriod[]).find((row) => row.id === id);

/**
 * Invoices and receipts for less than five years, where no act stands beside them and the text names the Bookkeeping Act elsewhere: as long
 * as no other statement gives accounting material its five years.
 */
export function accountsVerdict(reading: Reading, fact: RetentionFact): LawVerdict | undefined {
  const { value } = fact;
  const [row, secondary] = [rowOf('acc-primary'), rowOf('acc-secondary')];
  if (!row?.period || value.kind !== 'period' || !value.duration || value.bound === 'at-least') return undefined;
  if (value.acts.length > 0 || value.conditional || keysOf(fact).join() !== 'accounting') return undefined;
  if (lengthsBeside(fact).length > 1) return undefined;
  const [asked, given] = [fromIso(row.period)!, value.duration.max];
  if (compare(given, asked) >= 0 || (secondary?.period && agree(fromIso(secondary.period)!, given))) return undefined;
  const isKept = (other: RetentionFact): boolean =>
    keysOf(other).includes('accounting') &&
    other.value.duration !== undefined &&
    compare(other.value.duration.max, asked) >= 0;
  const cited = reading.of(retentionStatements).some(isKept) ? undefined : accountsActIn(reading);
  return cited && { kind: 'below', cited, row, asked, given };
}

/** Whose cameras the regulation does not bind, or who may be bound by another rule. */
const OTHER_CAMERAS =
  /borettslag|burettslag|sameie|sameige|velforening|velforeining|housing (?:co-?op|association)|kjøretøy|køyretøy|drone|vehicle/iu;

/** Camera footage of an undertaking kept for more than a week, with no act beside it and no ground for longer in its section. */
export function footageVerdict(fact: RetentionFact, section: string, all: string): LawVerdict | undefined {
  const { value, block } = fact;
  const row = rowOf('cctv');
  if (!row?.period || value.kind !== 'period' || !value.duration || value.conditional) return undefined;
  if (value.acts.some(({ act }) => act === 'kamera') || keysOf(fact).join() !== 'cctv') return undefined;
  const [asked, given] = [fromIso(row.period)!, value.bound === 'at-least' ? value.duration.min : value.duration.max];
  if (
    compare(given, asked) <= 0 ||
    lengthsBeside(fact).length > 1 ||
    LONGER_GROUND['kamera']!.test(section) ||
    OTHER_CAMERAS.test(all)
  )
    return undefined;
  return {
    kind: 'above',
    cited: { act: 'kamera', loose: true, place: 'section', block, start: fact.start, end: fact.end },
    row,
    asked,
    given,
  };
}

/** The lengths that the sentence of a statement gives. */
const lengthsBeside = ({ block, value }: RetentionFact): readonly DurationMark[] =>
  readBlock(block, readDurations).filter(
    (mark) => !mark.repeats && block.marks.tokens.sentences[mark.first] === value.sentence.index,
  );

/** The text in which material is named: the block; where its sentence gives two lengths, what stands between the one before and the next. */
function wordsBeside(fact: RetentionFact): string {
  const { block, start } = fact;
  const lengths = lengthsBeside(fact);
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
