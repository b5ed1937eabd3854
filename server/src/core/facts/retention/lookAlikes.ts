/** Tells lengths that data is kept for from all other lengths: replies, ages, notices, frequencies, statistics. */
import type { Block } from '../../document/block.js';
import { hitsIn, type Hit } from '../../reading/hit.js';
import type { DurationMark } from '../durations/readDurations.js';
import { daysOf } from '../durations/period.js';
import { unitOf } from '../durations/units.js';
import type { Verbs } from './criteria.js';
import { eventOf } from './events.js';
import { KINDS } from './kinds.js';
import { DATA, OTHER, REQUEST, RIGHT, USE } from './vocabulary.js';

const KIND_WORDS = KINDS.map(([, of]) => of);
const DATA_WORDS = [DATA, ...KIND_WORDS];

/** How the place of a length speaks: `strong` under a label, column or lead-in on retention, `weak` under such a heading. */
export type Place = 'strong' | 'weak' | 'none';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const EACH = words(
  'hver hvert hvar kvar kvart every each per pr pr. hverannen annenhver anna gang ganger gonger gong once twice times hvarje',
);
const LATEST = words(
  'siste seneste sist foregående førre forrige tidligere last past previous preceding prior latest recent første fyrste neste next coming kommende komande første',
);
const AGE_BEHIND = words('gammel gamle gammal old alder alderen age aged års-alderen');
const AGE_BEFORE = words(
  'fylt alder alderen age ages aged barn mindreårige mindreårig personer personar children child kids minors anyone users individuals somebody someone aldersgrense aldersgrensen aldersgrensa',
);
const RATE_BEHIND = words('døgnet døgeret dagen uken uka veka året måneden månaden day week month year');

/** Whether the words right beside a length show that it is an age, a rate, a stretch of the past, or a working deadline. */
function isOtherLength(block: Block, { first, last, end, working, min, bound }: DurationMark): boolean {
  const { words: tokens, sentences } = block.marks.tokens;
  const sentence = sentences[first];
  const before = (distance: number): string =>
    sentences[first - distance] === sentence ? (tokens[first - distance] ?? '') : '';
  const behind = (distance: number): string =>
    sentences[last - 1 + distance] === sentence ? (tokens[last - 1 + distance] ?? '') : '';
  if (working || daysOf(min) === 0) return true;
  if (/^(?:a|an)$/.test(tokens[first]!) && unitOf(before(1), true)) return true;
  if (
    AGE_BEHIND.has(behind(1)) ||
    (behind(1) === 'of' && behind(2) === 'age') ||
    (behind(1) === 'or' && behind(2) === 'older') ||
    (behind(1) === 'eller' && /^eldre$/.test(behind(2)))
  )
    return true;
  if (isAge(before, min.years, bound)) return true;
  if (
    EACH.has(before(1)) ||
    (before(1) === 'annet' && EACH.has(before(2))) ||
    /^(?:gang|gong|gonger|ganger|times|once|twice)$/.test(before(2))
  )
    return true;
  if (/^(?:i|a|per|om|in|pr)$/.test(behind(1)) && RATE_BEHIND.has(behind(2))) return true;
  if (/^\/7|^\s?\/\s?7/.test(block.text.slice(end, end + 4))) return true;
  if (LATEST.has(before(1)) && !/^(?:retain|kept|store|lagr|oppbevar)/.test(behind(1))) return true;
  return (
    /^(?:siden|ago|earlier|tidligere)$/.test(behind(1)) ||
    (/^(?:i|in)$/.test(before(1)) && /^(?:bransjen|business|drift)$/.test(behind(2)))
  );
}

/** «under 18 år», «fylt 13 år», “aged 16 years”, “at least 13 years” beside children. */
function isAge(before: (distance: number) => string, years: number, bound: DurationMark['bound']): boolean {
  if (years < 10 || years > 21) return false;
  if (AGE_BEFORE.has(before(1)) || /^(?:under|fylte|fyller)$/.test(before(1))) return true;
  if (AGE_BEFORE.has(before(2)) && (bound !== 'exact' || before(1) === 'under')) return true;
  const near = [1, 2, 3, 4].map(before);
  return (
    bound !== 'exact' &&
    near.some((word) => AGE_BEFORE.has(word) || /^(?:er|is|are|be|være|vere|fylt|must)$/.test(word))
  );
}

/** Offsets of a clause of time. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The longest time to act on a request: what is longer is a period of its own. */
const REPLY_DAYS = 95;

/**
 * Whether a length bounds how long data is kept. In its own sentence the nearest verb decides; under a head on retention
 * a length without a verb does; deletion at somebody's request is a reply, not a period.
 */
export function isRetention(
  block: Block,
  mark: DurationMark,
  verbs: Verbs,
  place: Place,
  clauses: readonly Range[] = [],
): boolean {
  if (isOtherLength(block, mark)) return false;
  const sentence = block.marks.tokens.sentences[mark.first]!;
  const { keep, remove } = verbs;
  const event = eventOf(block, mark, sentence);
  // what the length is counted from is no verb of its sentence
  const others = otherLimits(block, sentence).filter(
    ({ start }) =>
      (!event || event.start < mark.to || start < event.start || start >= event.end) &&
      !clauses.some((clause) => start >= clause.start && start < clause.end),
  );
  const requests = hitsIn(block, REQUEST, sentence);
  const limit = daysOf(mark.max) <= REPLY_DAYS;
  if (
    limit &&
    requests.length > 0 &&
    (remove.length === 0 || keep.length === 0 || others.length > 0) &&
    place !== 'strong'
  )
    return false;
  if (place === 'strong') return true;
  const own = [...keep, ...remove];
  if (own.length === 0 && isNamed(block, mark, place, others)) return true;
  if (own.length === 0)
    return place === 'weak' && others.length === 0
      ? isFragment(block, sentence) || isForTime(block, mark)
      : isUse(block, mark, verbs, others);
  if (
    limit &&
    remove.length > 0 &&
    keep.length === 0 &&
    hitsIn(block, RIGHT, sentence).length > 0 &&
    mark.bound !== 'exact'
  )
    return false;
  const distance = Math.min(...own.map((hit) => apart(block, hit, mark)));
  const away = Math.min(Infinity, ...others.map((hit) => apart(block, hit, mark)));
  return distance <= away;
}

const LEAD = /^.{2,80}?(?::|\s[–—-])\s/u;
const SHORTEST_DAYS = 27;

/**
 * «Fakturaer: fem år»: an item or line that names a kind of data and a length. Under a heading on retention any will do; elsewhere the
 * length has to be one that nobody answers, delivers or withdraws in.
 */
function isNamed(block: Block, mark: DurationMark, place: Place, others: readonly Hit[]): boolean {
  const lead = LEAD.exec(block.text)?.[0];
  if (lead === undefined || lead.length > mark.start || others.some(({ start }) => start >= lead.length)) return false;
  if (place === 'weak') return true;
  return (
    block.kind === 'item' &&
    daysOf(mark.min) > SHORTEST_DAYS &&
    hitsIn(block, KIND_WORDS).some(({ start }) => start < lead.length) &&
    mark.from - lead.length < 25
  );
}

const NAMES_DATA =
  /^(?:payment|delivery|shipping|subscription|session|complaint|trial|response|return|refund|dispute|cancellation|report|order)s?$/i;

/** Words of other limits; those that only name data («payment data») are none. */
function otherLimits(block: Block, sentence: number): readonly Hit[] {
  const data = hitsIn(block, DATA_WORDS, sentence);
  return hitsIn(block, OTHER, sentence).filter(
    (other) =>
      !data.some(
        ({ first, last }) =>
          (first === other.last && NAMES_DATA.test(block.text.slice(other.start, other.end))) ||
          (first <= other.first && last > other.last),
      ),
  );
}

/** «behandles i tolv måneder»: using for a time is keeping for a time, where nothing else is bounded. */
function isUse(block: Block, mark: DurationMark, { use }: Verbs, others: readonly Hit[]): boolean {
  if (use.length === 0 || others.length > 0) return false;
  const { words: tokens } = block.marks.tokens;
  const near = use.some((hit) => hit.cue === USE.id && apart(block, hit, mark) < 7);
  return (
    near &&
    daysOf(mark.min) >= 1 &&
    /^(?:i|for|inntil|opptil|maksimalt|minst|to)$/.test(tokens[mark.first - 1] ?? '') &&
    hitsIn(block, DATA_WORDS, block.marks.tokens.sentences[mark.first]).length > 0
  );
}

/** «Det må vi ha i fem år»: under a heading on retention, a time for which something goes on. */
const isForTime = (block: Block, { first, from }: DurationMark): boolean => {
  const { words: tokens, starts } = block.marks.tokens;
  return (
    /^(?:i|inntil|opptil|for|up)$/.test(tokens[first - 1] ?? '') ||
    /^(?:i|inntil|opptil|for|up to)\s/i.test(block.text.slice(from, starts[first]))
  );
};

const LONGEST_FRAGMENT = 160;
const FINITE = words(
  'er har hadde kan må blir blei ble vert vart skal skulle vil ville går får tar tek gjøres måtte bør gjeld gjelder finnes sendes gjennomføres ' +
    'is are was were has have had can may must will would shall should goes gets takes take do does run provide operate',
);
const PERIOD_IS =
  /^\s*(?:lagrings|oppbevarings|slette)?(?:perioden|tiden|tida|fristen|periode|tid|frist)\s?(?:er|varer|:)|^\s*(?:the |our )?(?:(?:retention|storage) )?(?:period|time) is\s/i;

/** A piece of a list or line that names something and a length, with no verb. */
const isFragment = (block: Block, sentence: number): boolean => {
  const { sentenceSpans, words, sentences } = block.marks.tokens;
  const start = sentenceSpans[sentence * 2] ?? 0;
  if ((sentenceSpans[sentence * 2 + 1] ?? 0) - start >= LONGEST_FRAGMENT) return false;
  if (PERIOD_IS.test(block.text.slice(start, start + 60))) return true;
  return !words.some((word, at) => sentences[at] === sentence && FINITE.has(word));
};

/** How many words lie between a verb and a length; clauses and brackets between count as more. */
function apart(block: Block, { first, last, start, end }: Hit, mark: DurationMark): number {
  const [from, to] = last <= mark.first ? [end, mark.from] : [mark.to, start];
  const count = last <= mark.first ? mark.first - last : Math.max(0, first - mark.last);
  const between = from < to ? block.text.slice(from, to) : '';
  const behind = last <= mark.first ? 0 : 1.5;
  return (
    count +
    behind +
    (/[;:]/.test(between) ? 12 : 0) +
    (/,\s(?:men|but|mens|while|og|and)\s/.test(between) ? 6 : 0) +
    (/\s(?:og|and)\s/.test(between) ? 1 : 0)
  );
}
