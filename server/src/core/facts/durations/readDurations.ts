/** Every length of time that a block names, from its numbers and units, in one pass over its tokens. */
import type { BlockLanguage } from '../../languages/language.js';
import type { Tokens } from '../../marking/tokens.js';
import { boundAround, type Bound } from './bounds.js';
import { gapAfter, isSpace, NOT_ENGLISH, readNumber, wordValue, type NumberMark } from './numbers.js';
import { periodOf, sumOf, daysOf, type Period } from './period.js';
import { ATTACHED, FILLERS, isEnglishUnit, UNIT_STEMS, unitOf, WORKING, type UnitWord } from './units.js';

/** A length of time: tokens `[first, last)`, offsets of number and unit, and of the words of its bound around them. */
export interface DurationMark {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly min: Period;
  /** The same as `min`, except in a range. */
  readonly max: Period;
  readonly bound: Bound;
  /** Offsets with the words of the bound. */
  readonly from: number;
  readonly to: number;
  readonly style: 'figure' | 'word';
  readonly working: boolean;
  /** Figure and word side by side that differ: «three (4) months». */
  readonly mismatch?: readonly [first: number, second: number];
  /** Whether it only repeats the one before in other words: «36 måneder (tre år)». */
  readonly repeats: boolean;
}

/** What stands before the unit: a number, or two of a range. */
interface Amount {
  readonly low: number;
  readonly high: number;
  readonly next: number;
  readonly style: 'figure' | 'word';
  readonly article: boolean;
  readonly mismatch?: readonly [number, number];
}

interface Core {
  readonly first: number;
  readonly last: number;
  readonly min: Period;
  readonly max: Period;
  readonly range: boolean;
  readonly style: 'figure' | 'word';
  readonly working: boolean;
  readonly mismatch?: readonly [number, number];
}

interface Context {
  readonly text: string;
  readonly tokens: Tokens;
  readonly english: boolean;
}

/** Reads the durations of a block; a pure reader for `readBlock`. */
export function readDurations(text: string, tokens: Tokens, language: BlockLanguage): readonly DurationMark[] {
  const context = { text, tokens, english: language === 'en' };
  const marks: DurationMark[] = [];
  for (let at = 0; at < tokens.words.length;) {
    const core = readCore(context, at);
    if (!core) {
      at++;
      continue;
    }
    const bound = boundAround(text, tokens, core.first, core.last);
    const { first, last, min, max, style, working, mismatch } = core;
    const [start, end] = [tokens.starts[first]!, tokens.ends[last - 1]!];
    marks.push({
      first,
      last,
      start,
      end,
      min,
      max,
      style,
      working,
      bound: core.range ? 'range' : bound.bound,
      from: Math.min(start, bound.from ?? start),
      to: Math.max(end, bound.to ?? end),
      ...(mismatch ? { mismatch } : {}),
      repeats: isRepeated(text, marks[marks.length - 1], start, end),
    });
    at = last;
  }
  return marks;
}

/** Whether a length stands in brackets right behind another one, with nothing else in them. */
function isRepeated(text: string, before: DurationMark | undefined, start: number, end: number): boolean {
  if (!before) return false;
  const between = text.slice(before.end, start);
  if (between.length > 24 || /[;:]|\d/.test(between)) return false;
  const inBrackets =
    /^\s?\((?:dvs\.?|det vil si|i\.e\.,?|that is,?|altså|tilsvarende|eller|or|=)?\s?$/i.test(between) &&
    /^\s?\)/.test(text.slice(end, end + 2));
  return inBrackets || /^,? (?:dvs\.?|det vil si|i\.e\.,?|that is,?|altså|=) $/i.test(between);
}

/** A length that begins with token `at`: number and unit, range, sum or compound word. */
function readCore(context: Context, at: number): Core | undefined {
  const compound = readCompound(context, at) ?? readLoneHalf(context, at);
  if (compound) return compound;
  const amount = readAmount(context, at);
  if (!amount) return undefined;
  const unit = readUnit(context, amount.next);
  if (!unit) return undefined;
  const { words } = context.tokens;
  if (context.english && NOT_ENGLISH.has(words[at]!) && isEnglishUnit(words[unit.next - 1]!)) return undefined;
  const half = readHalfBehind(context, unit.next, amount);
  const { style, mismatch } = amount;
  const period = (value: number): Period => periodOf((value + half.plus) * unit.times, unit.unit);
  const core: Core = {
    first: at,
    last: half.next,
    min: period(amount.low),
    max: period(amount.high),
    range: amount.low < amount.high,
    style,
    working: unit.working,
    ...(mismatch ? { mismatch } : {}),
  };
  return core.range ? core : extend(context, core);
}

/** The amount: a number, the same number in brackets, a second number of a range. */
function readAmount(context: Context, at: number): Amount | undefined {
  const number = readHalves(context, at) ?? readPlain(context, at);
  if (!number) return undefined;
  const twin = readTwin(context, number);
  const next = twin?.next ?? number.next;
  const style = number.style === 'figure' ? 'figure' : 'word';
  const low = number.value;
  const second = readSecond(context, next);
  const single = { low, high: low, next, style, article: number.style === 'article' } as const;
  if (twin && Math.abs(twin.value - low) > 1e-9) return { ...single, mismatch: [low, twin.value] };
  if (!second || second.value <= low || number.style === 'article') return single;
  return { low, high: second.value, next: second.next, style, article: false };
}

const readPlain = ({ text, tokens, english }: Context, at: number): NumberMark | undefined =>
  readNumber(text, tokens, at, english);

const HALF = new Set(['halv', 'halvt', 'halve', 'half']);
const ONE_AND_A_HALF = new Set([
  'halvannet',
  'halvannen',
  'halvanna',
  'halvtanna',
  'halvannan',
  'halvanna',
  'halvtannet',
]);

/** «et halvt», «halvannet», «to og et halvt», “one and a half”, “half a”. */
function readHalves(context: Context, at: number): NumberMark | undefined {
  const { words } = context.tokens;
  const word = words[at]!;
  if (ONE_AND_A_HALF.has(word)) return { value: 1.5, next: at + 1, style: 'word' };
  if (HALF.has(word))
    return { value: 0.5, next: at + (words[at + 1] === 'a' || words[at + 1] === 'an' ? 2 : 1), style: 'word' };
  const number = readPlain(context, at);
  if (!number) return undefined;
  if (number.value === 1 && HALF.has(words[number.next] ?? ''))
    return { value: 0.5, next: number.next + 1, style: 'word' };
  const half = halfAfter(context, number.next);
  return half === undefined
    ? undefined
    : { value: number.value + 0.5, next: half, style: number.style === 'figure' ? 'figure' : 'word' };
}

/** «og et halvt», «og en halv», “and a half”, “and one half”: the token behind, or undefined. */
function halfAfter({ tokens: { words } }: Context, at: number): number | undefined {
  if (words[at] !== 'og' && words[at] !== 'and') return undefined;
  const article = /^(?:en|et|ein|eit|ei|ett|a|one|én|éin|eitt)$/.test(words[at + 1] ?? '') ? 1 : 0;
  return HALF.has(words[at + 1 + article] ?? '') ? at + 2 + article : undefined;
}

/** “a year and a half”, «et år og et halvt» behind the unit. */
function readHalfBehind(
  context: Context,
  at: number,
  { low, high }: Amount,
): { readonly plus: number; readonly next: number } {
  const next = low === high ? halfAfter(context, at) : undefined;
  const following = next === undefined ? undefined : context.tokens.words[next];
  if (next === undefined || (following !== undefined && unitOf(following, context.english)))
    return { plus: 0, next: at };
  return { plus: 0.5, next };
}

/** The same number again in brackets: «tre (3)», “3 (three)”. */
function readTwin(context: Context, number: NumberMark): NumberMark | undefined {
  const { text, tokens } = context;
  if (!/^\s?\(\s?$/.test(gapAfter(text, tokens, number.next - 1))) return undefined;
  const twin = readHalves(context, number.next) ?? readPlain(context, number.next);
  if (!twin || !/^\s?\)/.test(gapAfter(text, tokens, twin.next - 1))) return undefined;
  return twin;
}

const RANGE_WORDS = new Set(['til', 'to', 'eller', 'or', 'og', 'and', 'inntil', 'opptil']);

/** The second number of «12–24», «3,5 til 5», “between two and three”. */
function readSecond(context: Context, at: number): NumberMark | undefined {
  const { text, tokens } = context;
  const gap = gapAfter(text, tokens, at - 1);
  if (/^\)?\s?[-–—‑/]\s?$/.test(gap)) return readPlain(context, at);
  const word = tokens.words[at] ?? '';
  if (!isSpace(gap.replace(')', ' ')) || !RANGE_WORDS.has(word)) return undefined;
  const isAnd = word === 'og' || word === 'and';
  if (
    isAnd &&
    !tokens.words.slice(Math.max(0, at - 4), at).some((before) => before === 'mellom' || before === 'between')
  )
    return undefined;
  return readHalves(context, at + 1) ?? readPlain(context, at + 1);
}

interface UnitAt extends UnitWord {
  readonly next: number;
  readonly working: boolean;
}

/** The unit at or shortly behind a token, over words that change nothing. */
function readUnit({ text, tokens, english }: Context, at: number): UnitAt | undefined {
  let working = false;
  for (let index = at; index < at + 3; index++) {
    const word = tokens.words[index];
    if (word === undefined) return undefined;
    const gap = gapAfter(text, tokens, index - 1);
    if (!/^[)\s\-–‑½]*$/u.test(gap) || gap.includes('.')) return undefined;
    const unit = unitOf(word, english);
    if (unit) return { ...unit, next: index + 1, working: working || (unit.working ?? false) };
    if (WORKING.has(word)) working = true;
    else if (!FILLERS.has(word)) return undefined;
  }
  return undefined;
}

/** Words that hold number and unit: `36mnd`, «femårig», «trettidagersfrist», “five-year”; and «halvår». */
const isFigure = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
};

function readCompound({ tokens, english }: Context, at: number): Core | undefined {
  const word = tokens.words[at]!;
  const parts = isFigure(word) ? /^(\d{1,4})(\p{L}+)$/u.exec(word) : null;
  const attached = parts && ATTACHED.get(parts[2]!);
  const core = (amount: number, unit: UnitWord, style: 'figure' | 'word'): Core => {
    const period = periodOf(amount * unit.times, unit.unit);
    return { first: at, last: at + 1, min: period, max: period, range: false, style, working: false };
  };
  if (attached && (parts[2]!.length > 1 || parts[1]!.length > 1)) return core(Number(parts[1]), attached, 'figure');
  if (word.length < 5) return undefined;
  for (const [stem, unit] of UNIT_STEMS) {
    const index = word.indexOf(stem, 2);
    if (english && stem === 'time') continue;
    if (index < 2 || /^åring/.test(word.slice(index))) continue;
    const value = wordValue(
      word
        .slice(0, index)
        .replace(/-$/, '')
        .replace(/s$/, (end) => (wordValue(word.slice(0, index)) === undefined ? '' : end)),
    );
    if (value !== undefined && value > 0 && !/^(?:tiår|toår)$/.test(word))
      return core(value, { unit, times: 1 }, 'word');
  }
  return undefined;
}

/** «½ år», where the figure is no word. */
function readLoneHalf({ text, tokens, english }: Context, at: number): Core | undefined {
  const start = tokens.starts[at]!;
  if (!/½\s?$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const unit = unitOf(tokens.words[at]!, english);
  if (!unit) return undefined;
  const period = periodOf(0.5 * unit.times, unit.unit);
  return { first: at, last: at + 1, min: period, max: period, range: false, style: 'figure', working: false };
}

/** Goes on over a smaller unit («3 år og 6 måneder») or to the far end of a range with units of its own («6 måneder til 2 år»). */
function extend(context: Context, core: Core): Core {
  const { text, tokens } = context;
  const gap = gapAfter(text, tokens, core.last - 1);
  const word = tokens.words[core.last] ?? '';
  const joined = word === 'og' || word === 'and';
  const far = word === 'til' || word === 'to' || word === 'eller' || word === 'or';
  const dash = /^\s?[-–—]\s?$/.test(gap);
  if (tokens.sentences[core.last] !== tokens.sentences[core.first] || !(dash || /^,?\s$/.test(gap))) return core;
  const at = (joined || far) && !dash ? core.last + 1 : core.last;
  if (!joined && !far && !dash && !/^\d/.test(word)) return core;
  const other = readAmount(context, at);
  const unit = other && !other.article ? readUnit(context, other.next) : undefined;
  if (!other || !unit || other.low !== other.high) return core;
  const period = periodOf(other.low * unit.times, unit.unit);
  const smaller = daysOf(period) < daysOf(core.min);
  if ((far || dash) && !smaller) return { ...core, last: unit.next, max: period, range: true };
  if (far || dash || !smaller || unit.unit === 'years') return core;
  if (joined && gap.includes(',')) return core;
  const sum = sumOf(core.min, period);
  return { ...core, last: unit.next, min: sum, max: sum };
}
