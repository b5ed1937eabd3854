/** A length of time as written (`P36M` is not `P3Y`), and how two of them compare. */

/** Whole numbers of each unit; at least one is positive, except in a length of nothing. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

export type Unit = keyof Period;

export const UNITS: readonly Unit[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'];

const NOTHING: Period = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };

/** `amount` of a unit; a fraction goes on in smaller units (1.5 years are a year and six months). */
export function periodOf(amount: number, unit: Unit): Period {
  const whole = Math.floor(amount);
  const rest = amount - whole;
  if (rest < 1e-9) return { ...NOTHING, [unit]: whole };
  switch (unit) {
    case 'years':
      return { ...NOTHING, years: whole, months: Math.round(rest * 12) };
    case 'months':
      return { ...NOTHING, months: whole, days: Math.round(rest * 30) };
    case 'weeks':
      // ISO 8601 mixes weeks with nothing else
      return { ...NOTHING, days: Math.round(amount * 7) };
    case 'days':
      return { ...NOTHING, days: whole, hours: Math.round(rest * 24) };
    case 'hours':
      return { ...NOTHING, hours: whole, minutes: Math.round(rest * 60) };
    default:
      return { ...NOTHING, minutes: Math.round(amount) };
  }
}

/** Both lengths together. */
export function sumOf(a: Period, b: Period): Period {
  const sum = Object.fromEntries(UNITS.map((unit) => [unit, a[unit] + b[unit]])) as unknown as Period;
  const mixed = sum.weeks > 0 && (sum.years > 0 || sum.months > 0 || sum.days > 0 || sum.hours > 0 || sum.minutes > 0);
  return mixed ? { ...sum, weeks: 0, days: sum.days + sum.weeks * 7 } : sum;
}

/** ISO 8601 in the units as written. */
export function isoOf({ years, months, weeks, days, hours, minutes }: Period): string {
  const part = (amount: number, letter: string): string => (amount > 0 ? `${amount}${letter}` : '');
  const date = part(years, 'Y') + part(months, 'M') + part(weeks, 'W') + part(days, 'D');
  const time = part(hours, 'H') + part(minutes, 'M');
  return date === '' && time === '' ? 'PT0M' : `P${date}${time === '' ? '' : `T${time}`}`;
}

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** The length that an ISO 8601 text names; undefined where it names none. */
export function fromIso(iso: string): Period | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  return { years: years!, months: months!, weeks: weeks!, days: days!, hours: hours!, minutes: minutes! };
}

const MINUTES_A_DAY = 1440;
const DAYS_A_MONTH = 365.2425 / 12;

/** Days on average. */
export const daysOf = (period: Period): number => monthsIn(period) * DAYS_A_MONTH + fixedDays(period);

const monthsIn = ({ years, months }: Period): number => years * 12 + months;
const fixedDays = ({ weeks, days, hours, minutes }: Period): number =>
  weeks * 7 + days + (hours * 60 + minutes) / MINUTES_A_DAY;

/** The fewest and most days that the calendar (and counting months as 30 days) makes of a length. */
function rangeOf(period: Period): readonly [least: number, most: number] {
  const months = monthsIn(period);
  const fixed = fixedDays(period);
  if (months === 0) return [fixed, fixed];
  if (months === 1) return [28 + fixed, 31 + fixed];
  const least = Math.min(months * 30, Math.floor(months * DAYS_A_MONTH) - 2);
  return [least + fixed, Math.ceil(months * DAYS_A_MONTH) + 1 + fixed];
}

/** Whether two lengths differ by no more than the calendar does: 12 months and a year, 90 days and three months, 52 weeks and a year. */
export function agree(a: Period, b: Period): boolean {
  if (fixedDays(a) === 0 && fixedDays(b) === 0) return monthsIn(a) === monthsIn(b);
  const [least, most] = rangeOf(a);
  const [otherLeast, otherMost] = rangeOf(b);
  return least <= otherMost && otherLeast <= most;
}

/** Negative where `a` is shorter than `b`, zero where they agree. */
export const compare = (a: Period, b: Period): number => (agree(a, b) ? 0 : daysOf(a) - daysOf(b));
