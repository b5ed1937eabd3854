/** Everything that a policy says of how long it keeps data: one statement for each period or criterion. */
import type { Block } from '../../document/block.js';
import { cue } from '../../marking/cue.js';
import { readBlock } from '../../marking/marks.js';
import { defineFacts, fact, type Fact } from '../../reading/fact.js';
import { has, hitsIn, sentenceAt, sentencesOf } from '../../reading/hit.js';
import { perBlock } from '../../reading/perBlock.js';
import type { Reading } from '../../reading/reading.js';
import { readDurations, type DurationMark } from '../durations/readDurations.js';
import { actsBeside, actsOfSection, hasSectionActs } from './acts.js';
import { criteriaIn, sentencesWithClause, thenIn, verbsIn, type CriterionMark, type Verbs } from './criteria.js';
import { eventOf, type EventMark } from './events.js';
import { isRetention, type Place } from './lookAlikes.js';
import { isAboutCookies, isUnderCookies, isUnderRights, placeOf, rowOf } from './place.js';
import type { CitedAct, RetentionBound, RetentionKind, RetentionStatement } from './statement.js';
import { subjectOf, type TimeWords } from './subject.js';
import { NO_LONGER_THAN, UNTIL, WHILE } from './timeCues.js';
import { DELETE, KEEP, OTHER, RIGHT, USE } from './vocabulary.js';

const EXCEPTION = cue('retention-exception', {
  nb: [
    'med mindre',
    'unntatt',
    'med unntak',
    '(så fremt|såfremt) ikke',
    '(lov*|krav|regnskap*) … (krever|pålegger|tilsier|tillater) … (lengre|lenger|annet)',
    '(lenger|lengre) … (pålagt|påkrevd|lovpålagt|kreves|tillatt)',
    '(lenger|lengre) (lagringstid|oppbevaring|oppbevaringstid|lagring)',
  ],
  nn: [
    'med mindre',
    'unnateke',
    'med unntak',
    '(lov*|krav) … (krev|pålegg|tillèt) … (lengre|lenger|anna)',
    '(lenger|lengre) … (pålagt|pålagd|lovpålagt|krevst)',
    '(lenger|lengre) (lagringstid|oppbevaring)',
  ],
  en: [
    'unless',
    'except',
    'other than',
    'apart from',
    'save (where|for|as)',
    'longer … (required|permitted|needed|necessary|allowed)',
    'longer (retention|period|storage)',
    'subject to',
  ],
});

const CONDITION = cue('retention-condition', {
  nb: [
    'samtykke*',
    'i tilfelle',
    '(ytterligere|ekstra|enda)',
    'ved (behov|mistanke|tvist|pågående|særskilt*|klage*)',
    'i (særlige|enkelte|noen) tilfeller',
    'unntaksvis',
    'utlever*',
    'mistanke*',
    'politiet',
  ],
  nn: [
    'samtykke*',
    'i tilfelle',
    '(ytterlegare|ekstra|endå)',
    'ved (behov|mistanke|tvist|særskild*|klage*)',
    'i (særlege|enkelte|nokre) tilfelle',
    'unntaksvis',
    'utlever*',
    'mistanke*',
    'politiet',
  ],
  en: [
    'consent*',
    'in case',
    '(further|additional|extended|extra)',
    'where … (consent*|dispute*|suspect*|agreed|legal)',
    'in (some|certain|special|exceptional) (cases|circumstances)',
    'exceptionally',
    'police',
    'suspect*',
    'dispute*',
  ],
});

/** A statement, with the words that say how long. */
export type RetentionFact = Fact<RetentionStatement>;

/** All retention statements, in the order of the text. */
export const retentionStatements = defineFacts<RetentionStatement>('retention', (reading) =>
  reading.unit || !hasSectionActs(reading)
    ? reading.eachUnit(readUnit)
    : reading.eachUnit(readUnit).map((item) => withActs(reading, item)),
);

const readUnit = (unit: Reading): readonly RetentionFact[] => unit.blocks.flatMap((block) => statementsIn(unit, block));

/** Where nothing beside a statement names an act, those of its section count. */
function withActs(reading: Reading, statement: RetentionFact): RetentionFact {
  if (statement.value.acts.length > 0) return statement;
  const acts = actsOfSection(reading, statement.block);
  if (acts.length === 0) return statement;
  const last = completed.get(statement);
  if (last && sameActs(last.value.acts, acts)) return last;
  const whole = { ...statement, value: { ...statement.value, acts } };
  completed.set(statement, whole);
  return whole;
}

/** Statements with the acts of their section, the same objects while nothing changes: what is worked out of them is kept by them. */
const completed = new WeakMap<RetentionFact, RetentionFact>();

const sameActs = (a: readonly CitedAct[], b: readonly CitedAct[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ act, block, start }, index) => act === b[index]!.act && block === b[index]!.block && start === b[index]!.start,
  );

function statementsIn(reading: Reading, block: Block): readonly RetentionFact[] {
  if (block.kind === 'heading' || block.kind === 'code') return [];
  if (block.raw.cell?.row === 0) return [];
  const durations = readBlock(block, readDurations);
  const place = placeOf(block);
  if (place === 'none' && durations.length === 0 && !has(block, [KEEP, DELETE, USE])) return [];
  const facts: RetentionFact[] = [];
  for (const sentence of perBlock(block, sentencesWithTime))
    facts.push(...statementsOf(reading, block, sentence, durations, place));
  return facts;
}

/** The sentences that name a length or an end, or leave a blank for one: all others state nothing of time, wherever they stand. */
function sentencesWithTime(block: Block): readonly number[] {
  const { sentences } = block.marks.tokens;
  const found = new Set(sentencesWithClause(block));
  for (const { first } of readBlock(block, readDurations)) found.add(sentences[first]!);
  for (const { index, start, end } of sentencesOf(block))
    if (BLANK.test(block.text.slice(start, end))) found.add(index);
  return [...found].sort((a, b) => a - b);
}

/** One period or criterion before it is a statement. */
interface Draft {
  readonly kind: RetentionKind;
  readonly bound: RetentionBound;
  readonly duration: DurationMark | undefined;
  readonly event: EventMark | undefined;
  readonly ends: boolean;
  readonly start: number;
  readonly end: number;
}

function statementsOf(
  reading: Reading,
  block: Block,
  sentence: number,
  all: readonly DurationMark[],
  of: Place,
): readonly RetentionFact[] {
  const verbs = verbsIn(block, sentence);
  const place = isContinued(block, sentence, verbs) ? 'strong' : of;
  const { sentences } = block.marks.tokens;
  const lengths = all.some((mark) => sentences[mark.first] === sentence);
  if (place === 'none' && !lengths && !mayState(block, sentence, verbs)) return [];
  const criteria = criteriaOf(block, sentence, verbs, place);
  const durations = all.filter(
    (mark) => sentences[mark.first] === sentence && !mark.repeats && isRetention(block, mark, verbs, place, criteria),
  );
  const blank = durations.length === 0 ? blankIn(block, sentence, verbs, place) : undefined;
  const drafts = blank ? [blank] : draftsOf(block, sentence, durations, criteria);
  const spoken = verbs.keep.length + verbs.remove.length + verbs.use.length > 0;
  const silent = place === 'none' && !spoken && (block.kind !== 'item' || isUnderCookies(block));
  if (drafts.length === 0 || silent || isAboutCookies(block, sentence)) return [];
  return drafts.map((draft) => toFact(reading, block, sentence, draft, drafts));
}

/** Whether a sentence without a length can say how long: it keeps or deletes, or uses «så lenge». */
const mayState = (block: Block, sentence: number, { keep, remove, use }: Verbs): boolean =>
  keep.length + remove.length > 0 || (use.length > 0 && has(block, [WHILE, NO_LONGER_THAN, UNTIL], sentence));

const CONTINUES =
  /^\s*(?:(?:vanligvis|normalt|typisk|som (?:hoved)?regel|i praksis|vanlegvis|typically|usually|normally|generally|in practice|as a rule)[,\s]|(?:dette|det|that|this|it) (?:er|betyr|vil si|tyder|vil seie|is|means)\s|(?:perioden|tiden|tida|fristen|the (?:period|time limit|duration)) (?:er|is|varer|lasts)\s)/i;

/** A word of another limit this near to the start makes the sentence one about it. */
const CONTINUES_WITHIN = 40;

/** Whether a sentence goes on from one about keeping: «Vanligvis er det ett år.» */
function isContinued(block: Block, sentence: number, { keep, remove }: Verbs): boolean {
  const { start, end } = sentenceAt(block, sentence);
  const verb = [...keep, ...remove].some((hit) => hit.start < start + CONTINUES_WITHIN);
  if (sentence === 0 || verb) return false;
  const other = hitsIn(block, OTHER, sentence).some((hit) => hit.start < start + CONTINUES_WITHIN);
  return !other && CONTINUES.test(block.text.slice(start, end)) && has(block, KEEP, sentence - 1);
}

/** Clauses of time that speak of keeping; those of people's rights do not. */
function criteriaOf(block: Block, sentence: number, verbs: Verbs, place: Place): readonly CriterionMark[] {
  const bare =
    place === 'strong' ||
    (place === 'weak' && isAnswer(block, sentence, verbs)) ||
    (place === 'weak' && block.kind === 'item' && verbs.keep.length + verbs.remove.length === 0);
  const then = thenIn(block, sentence, verbs);
  const marks = [...(then ? [then] : []), ...criteriaIn(block, sentence, verbs, bare)];
  if (marks.length === 0) return marks;
  const rights = isUnderRights(block);
  // “as long as you have the account” grants nothing
  const right = hitsIn(block, RIGHT, sentence).find(
    (hit) => !marks.some(({ first, last }) => hit.first > first && hit.last <= last),
  );
  return marks.filter(({ kind, first, start }) => {
    // a right that is only added («you can always ask us») takes nothing from what was said before it
    if (kind === 'law' || kind === 'need') return !rights && (!right || right.first > first);
    if (kind === 'endless') return !rights || verbs.keep.length > 0;
    const kept = verbs.keep.some((hit) => hit.first < first);
    const when = /^(?:når|etter|when|after|once|upon|if|hvis|dersom)/i.test(block.text.slice(start));
    return (kept && !(rights && when)) || (!right && !rights);
  });
}

/** «Så lenge du har kontoen.», “Until you leave.”: under a heading that asks how long, a clause of time is the whole answer. */
function isAnswer(block: Block, sentence: number, { keep, remove }: Verbs): boolean {
  if (keep.length + remove.length > 0) return false;
  const { start, end } = sentenceAt(block, sentence);
  const text = block.text.slice(start, end);
  return text.length < 90 && !text.includes(', ') && ANSWER.test(text);
}

const ANSWER =
  /^(?:only |just |bare |kun |berre )?(?:(?:as|for as|so) long as|until|till|for the duration|when|så lenge|til|inntil|fram til|frem til|når) /iu;

const BLANK =
  /\[[^\]\n]{2,60}\]|\$\{[^}\n]{2,60}\}|_{3,}|\{\{[^}\n]{2,40}\}\}|<[^<>\n]{2,40}>|…{2,}|\.{4,}|(?:^|\s)(?:X{1,3}|N)(?=\s(?:år|måned|månad|dag|uke|veke|year|month|week|day))/;

/** A blank that the author is to fill in counts as a period given. */
function blankIn(block: Block, sentence: number, { keep, remove }: Verbs, place: Place): Draft | undefined {
  if (place !== 'strong' && keep.length === 0 && remove.length === 0) return undefined;
  const { start, end } = sentenceAt(block, sentence);
  const match = BLANK.exec(block.text.slice(start, end));
  if (!match) return undefined;
  const at = start + match.index;
  const filled =
    /tid|frist|period|hendelse|hending|event|antall|tal|år|måned|månad|dag|number|time|year|month|day|how long|x/i.test(
      match[0],
    ) || /_{3}|\.{4}|…/.test(match[0]);
  return filled
    ? {
        kind: 'blank',
        bound: 'exact',
        duration: undefined,
        event: undefined,
        ends: false,
        start: at,
        end: at + match[0].length,
      }
    : undefined;
}

function draftsOf(
  block: Block,
  sentence: number,
  durations: readonly DurationMark[],
  criteria: readonly CriterionMark[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const used = new Set<CriterionMark>();
  for (const duration of durations) {
    const own = eventOf(block, duration, sentence);
    const joined = criteria.find((mark) => !used.has(mark) && isJoined(block, mark, duration, durations));
    for (const mark of criteria) if (isEventOf(block, mark, duration, own)) used.add(mark);
    if (joined) used.add(joined);
    const event =
      own ?? (joined && { start: joined.start + (joined.end - joined.start - joined.event.length), end: joined.end });
    const ends = joined !== undefined && joined.kind === 'criterion' && duration.bound === 'at-least';
    drafts.push({
      kind: 'period',
      bound: duration.bound,
      duration,
      event,
      ends,
      start: Math.min(duration.from, joined?.start ?? duration.from),
      end: Math.max(duration.to, own && own.start > duration.to ? own.end : duration.to),
    });
  }
  for (const mark of criteria) {
    if (used.has(mark) || ((mark.kind === 'need' || mark.kind === 'law') && drafts.length > 0)) continue;
    drafts.push(criterionDraft(mark));
  }
  return withoutNeed(drafts).sort((a, b) => a.start - b.start);
}

/** Where a sentence gives a criterion or period, its «nødvendig» adds nothing. */
function withoutNeed(drafts: readonly Draft[]): Draft[] {
  const real = drafts.filter(({ kind }) => kind !== 'need' && kind !== 'law');
  return real.length > 0 ? real : drafts.slice(0, 1);
}

function criterionDraft(mark: CriterionMark): Draft {
  const event = { start: mark.end - mark.event.length, end: mark.end };
  const base = { duration: undefined, ends: false, start: mark.start, end: mark.end };
  if (mark.kind === 'criterion') return { ...base, kind: 'criterion', bound: 'criterion', event };
  if (mark.kind === 'earliest' || mark.kind === 'endless')
    return { ...base, kind: 'endless', bound: 'at-least', event: mark.event === '' ? undefined : event };
  return { ...base, kind: mark.kind, bound: 'none', event: undefined };
}

/** Whether a clause before a length is what the length is counted from, or goes on until: «til saken er avsluttet, men minst 30 dager». */
function isJoined(
  block: Block,
  mark: CriterionMark,
  duration: DurationMark,
  durations: readonly DurationMark[],
): boolean {
  if (mark.kind !== 'criterion' || mark.start >= duration.from) return false;
  if (durations.some((other) => other !== duration && other.from > mark.start && other.from < duration.from))
    return false;
  if (mark.end > duration.from) return false;
  return !/(?:^|\s)(?:eller|or)(?:\s|$)|[;.]\s/i.test(block.text.slice(mark.end, duration.from));
}

/** Whether a clause of time is only the event of a length before it. */
function isEventOf(block: Block, mark: CriterionMark, duration: DurationMark, event: EventMark | undefined): boolean {
  if (event && mark.start < event.end && mark.end > event.start) return true;
  const between = block.text.slice(duration.to, Math.max(duration.to, mark.start));
  return (
    (mark.start >= duration.from && mark.start < duration.to) ||
    (mark.start >= duration.to && /^[\s,]{0,2}$/.test(between)) ||
    (mark.start < duration.from && mark.end > duration.from)
  );
}

/** «…, dog slik at bilag bevares i fem år»: what is set against a length speaks of another one. */
const CONTRAST =
  /;|,\s(?:dog|men|but|however)\s|\s(?:mens|medan|whereas|while|bortsett (?:fra|frå)|unntatt|unnateke|utenom|utanom|med unntak (?:av|for)|except|excepting|apart from|other than|save for|with the exception of)\s/iu;

/** Whether an act in the sentence of several lengths is named for this one: no contrast stands between them, with another length behind it. */
function isOfClause(block: Block, act: CitedAct, { start, end }: Draft, drafts: readonly Draft[]): boolean {
  if (act.block !== block || drafts.length < 2) return true;
  const before = act.end <= start;
  if (!before && act.start < end) return true;
  const between = before ? block.text.slice(act.end, start) : block.text.slice(end, act.start);
  return !CONTRAST.test(between) || !drafts.some((other) => (before ? other.end <= start : other.start >= end));
}

/** An event without a bracket that only opens. */
const closed = (text: string): string => (text.includes('(') && !text.includes(')') ? `${text})` : text);

function toFact(
  reading: Reading,
  block: Block,
  sentence: number,
  draft: Draft,
  drafts: readonly Draft[],
): RetentionFact {
  const row = rowOf(reading, block);
  const time: TimeWords[] = drafts.flatMap(({ start, end, event }) =>
    event ? [{ start, end }, event] : [{ start, end }],
  );
  const { duration, kind, bound, event, ends, start, end } = draft;
  const min = duration && bound !== 'at-most' ? duration.min : undefined;
  const max = duration && bound !== 'at-least' ? duration.max : undefined;
  const span = sentenceAt(block, sentence);
  const following = sentenceAt(block, sentence + 1);
  const excepts =
    has(block, EXCEPTION, sentence) || (span.end < block.text.length && has(block, EXCEPTION, following.index));
  const value: RetentionStatement = {
    kind,
    bound,
    min,
    max,
    event: event ? closed(block.text.slice(event.start, event.end).trim()) : undefined,
    ends,
    subject: subjectOf(block, sentence, time, row),
    acts: actsBeside(block, sentence, row).filter((act) => isOfClause(block, act, draft, drafts)),
    duration,
    sentence: { index: sentence, start: span.start, end: span.end },
    excepts,
    conditional: has(block, CONDITION, sentence),
  };
  return fact(value, { block, start, end }, kind === 'need' || kind === 'law' ? 'weak' : 'full');
}
