/** A time axis from nothing to centuries: where a length of time stands on it, and which lengths are worth a mark. */
import { daysOf, fromIso } from '../facts/durations/period.js';
import { printPeriod } from '../facts/durations/print.js';
import type { Language } from '../languages/language.js';

/** One mark of the axis. */
export interface Tick {
  readonly days: number;
  /** From 0 (the event) to 1 (the end of the axis). */
  readonly at: number;
  /** «3 år». */
  readonly label: string;
}

/** An axis that shows all of the lengths that it was made for. */
export interface TimeAxis {
  /** From 0 to 1; a length beyond the end is 1. */
  readonly at: (days: number) => number;
  /** In order of length, far enough apart to be read. */
  readonly ticks: readonly Tick[];
}

/** Lengths worth a mark, the most telling first. */
const MARKS = (
  'P1Y P1M P5Y P10Y P1D P1W P3M P3Y P100Y P30Y PT1H P6M P2Y P60Y P20Y P3D P2W P1000Y P300Y P10000Y ' +
  'PT1M PT10M PT6H PT12H P2M P4Y P7Y P15Y P40Y P80Y'
).split(' ');

/** The axis for some lengths in days, in a picture `width` units wide of which a letter takes `letter`. */
export function timeAxis(lengths: readonly number[], language: Language, width: number, letter: number): TimeAxis {
  const given = lengths.filter((days) => days > 0 && Number.isFinite(days));
  const longest = given.reduce((most, days) => Math.max(most, days), 0);
  if (longest === 0) return { at: () => 0, ticks: [] };
  // below the shortest length the axis runs evenly, beyond it every tenfold takes the same room
  const unit = Math.min(given.reduce((least, days) => Math.min(least, days), longest) / 2, longest / 4);
  const end = Math.log1p((longest * 1.04) / unit);
  const at = (days: number): number => Math.max(0, Math.min(1, Math.log1p(days / unit) / end));
  const ticks: Tick[] = [];
  for (const iso of MARKS) {
    const period = fromIso(iso)!;
    const days = daysOf(period);
    const tick = { days, at: at(days), label: printPeriod(period, language) };
    if (days > longest * 1.04 || tick.at * width < (tick.label.length / 2 + 2) * letter) continue;
    const room = (other: Tick): number => ((tick.label.length + other.label.length) / 2 + 2) * letter;
    if (ticks.every((other) => Math.abs(other.at - tick.at) * width >= room(other))) ticks.push(tick);
  }
  return { at, ticks: ticks.sort((a, b) => a.days - b.days) };
}
