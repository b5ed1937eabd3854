/** The retention schedule as a picture: a lane for each statement, its length as a bar on a common time axis, the law's limits marked on it. */
import { filled, SCHEDULE_WORDS, type ScheduleWords } from './scheduleWords.js';
import type { Schedule, ScheduleLaw, ScheduleRow } from './schedule.js';
import { element, escapeXml, type Attributes } from './svg.js';
import { timeAxis, type TimeAxis } from './timeAxis.js';

/** A picture: an `<svg>` element with its own colours, each of which a style sheet may replace by class. */
export interface PictureOptions {
  /** In pixels; between 360 and 2000. */
  readonly width?: number;
}

/** Lanes that are drawn; the rest of a longer schedule is in the table. */
export const MOST_LANES = 200;

const LETTER = 6.6;
const SIDE = 12;
const LABEL_ROOM = 130;
const AXIS_HEIGHT = 30;
const LINE = 18;
const BAR = 14;
const INK = '#1f1f1f';
const QUIET = '#595959';
const BLUE = '#2b6cb0';
const RED = '#b3261e';

interface Plan {
  readonly words: ScheduleWords;
  readonly width: number;
  readonly axis: TimeAxis;
  /** Left end of a length in the picture. */
  readonly x: (days: number) => number;
  /** Right end of the axis. */
  readonly end: number;
}

/** The picture of a schedule; one with no statement says so. */
export function scheduleSvg(schedule: Schedule, { width = 960 }: PictureOptions = {}): string {
  const plan = planOf(schedule, Math.round(Math.max(360, Math.min(2000, Number.isFinite(width) ? width : 960))));
  const { words } = plan;
  const lanes: string[] = [];
  const top = plan.axis.ticks.length > 0 ? AXIS_HEIGHT : 8;
  let y = top;
  for (const [index, row] of schedule.rows.slice(0, MOST_LANES).entries()) {
    const lane = drawLane(row, index, y, plan);
    lanes.push(lane.svg);
    y += lane.height;
  }
  const hidden = schedule.rows.length - MOST_LANES;
  const remark = schedule.rows.length === 0 ? empty(schedule) : hidden > 0 ? filled(words.notShown, hidden) : '';
  const said = remark === '' ? [] : wrapped(remark, plan.width - 2 * SIDE);
  const notes = said.map((text, line) =>
    label(text, { x: SIDE, y: y + 16 + line * LINE, class: 'quiet', fill: QUIET }),
  );
  y += said.length * LINE + (said.length > 0 ? 8 : 0);
  const legend = schedule.rows.length > 0 ? drawLegend(schedule, y, plan) : { svg: '', height: 0 };
  const height = y + legend.height + 8;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: plan.width,
      height,
      viewBox: `0 0 ${plan.width} ${height}`,
      role: 'img',
      'font-family': "'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
      'font-size': 13,
      class: 'schedule',
    },
    element('title', {}, escapeXml(words.title)),
    element('desc', {}, escapeXml(schedule.rows.length === 0 ? remark : description(schedule))),
    HATCH,
    element('rect', { class: 'paper', width: plan.width, height, fill: '#ffffff' }),
    drawAxis(plan, y),
    ...lanes,
    ...notes,
    legend.svg,
  );
}

const HATCH = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'klausul-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { class: 'hatch-ground', width: 6, height: 6, fill: '#ffffff' }),
    element('rect', { class: 'hatch-line', width: 3, height: 6, fill: RED }),
  ),
);

function planOf({ rows, language }: Schedule, width: number): Plan {
  const shown = rows.slice(0, MOST_LANES);
  const lengths = shown.flatMap(({ least, most, laws }) => [least ?? 0, most ?? 0, ...laws.map(({ days }) => days)]);
  const end = width - SIDE - LABEL_ROOM;
  const axis = timeAxis(lengths, language, end - SIDE, LETTER);
  return { words: SCHEDULE_WORDS[language], width, axis, x: (days) => SIDE + axis.at(days) * (end - SIDE), end };
}

const empty = ({ isPolicy, language }: Schedule): string =>
  isPolicy ? SCHEDULE_WORDS[language].noStatement : SCHEDULE_WORDS[language].noPolicy;

/** All statements in one sentence each, for who can't see the picture. */
function description({ rows, language }: Schedule): string {
  const words = SCHEDULE_WORDS[language];
  return rows.map((row) => `${laneName(row, words)}.`).join(' ');
}

/** «Fakturaer «to år etter kjøpet» 2 år. Kortere enn loven krever. linje 11»: what a lane shows, in its order, and where the words are. */
export function laneName(
  { subject, words: wording, line, laws, faults, ...row }: ScheduleRow,
  words: ScheduleWords,
): string {
  const name = `${subject === '' ? words.unnamed : subject} «${wording}» ${row.kind === 'criterion' ? words.criterion : row.length}`;
  const notes = [...laws.map(({ label: law }) => law), ...new Set(faults.map(({ title }) => title))];
  return [name, ...notes, filled(words.line, line)].join('. ');
}

function drawAxis({ axis, width, end, words }: Plan, bottom: number): string {
  if (axis.ticks.length === 0) return '';
  const line = (x: number): string =>
    element('line', {
      class: 'grid',
      x1: x,
      y1: AXIS_HEIGHT - 8,
      x2: x,
      y2: bottom,
      stroke: '#e0e0e0',
      'stroke-width': 1,
    });
  const marks = axis.ticks.map(({ at, label: text }) => {
    const x = SIDE + at * (end - SIDE);
    return (
      line(x) +
      label(text, { class: 'quiet', x, y: AXIS_HEIGHT - 13, fill: QUIET, 'text-anchor': 'middle', 'font-size': 12 })
    );
  });
  const zero = label('0', {
    class: 'quiet',
    x: SIDE,
    y: AXIS_HEIGHT - 13,
    fill: QUIET,
    'text-anchor': 'middle',
    'font-size': 12,
  });
  const rest = element('title', {}, escapeXml(words.axis));
  return element(
    'g',
    { class: 'axis' },
    rest,
    line(SIDE),
    zero,
    ...marks,
    element('line', {
      class: 'grid',
      x1: SIDE,
      y1: AXIS_HEIGHT - 8,
      x2: width - SIDE,
      y2: AXIS_HEIGHT - 8,
      stroke: '#e0e0e0',
    }),
  );
}

/** Subject and words, the bar, and a line for each thing that the law or a finding says. */
function drawLane(
  row: ScheduleRow,
  index: number,
  y: number,
  plan: Plan,
): { readonly svg: string; readonly height: number } {
  const { words, width } = plan;
  const notes = [
    ...row.laws.map((law) => lawNote(law)),
    ...[...new Set(row.faults.map(({ title }) => title))].map(faultNote),
  ].flatMap((note) =>
    wrapped(note.text, width - 2 * SIDE - 18).map((text, line) => ({ ...note, text, first: line === 0 })),
  );
  const height = 52 + notes.length * LINE;
  const room = Math.floor((width - 2 * SIDE) / LETTER);
  const subject = cut(row.subject === '' ? words.unnamed : row.subject, Math.max(16, Math.floor(room * 0.45)));
  const wording = cut(`«${row.words}»`, Math.max(0, room - subject.length - 4));
  const heading = element(
    'text',
    { x: SIDE, y: y + 18, fill: INK, class: 'ink' },
    element('tspan', { 'font-weight': 600 }, escapeXml(subject)),
    // the space keeps the words apart for who hears them
    ' ',
    element('tspan', { class: 'quiet', fill: QUIET, dx: 4 }, escapeXml(wording)),
  );
  const said = notes.map(({ sign, text, first }, line) => {
    const at = y + 45 + LINE * (line + 0.5);
    const words = label(text, { class: 'ink', x: SIDE + 18, y: at + 4, fill: INK, 'font-size': 12 });
    return `${first ? sign(SIDE + 6, at) : ''} ${words}`;
  });
  const svg = element(
    'g',
    { class: row.faults.length > 0 ? 'lane faulty' : 'lane', 'data-row': index },
    element('title', {}, escapeXml(laneName(row, words))),
    element('rect', {
      class: 'hit',
      x: 3,
      y: y + 1,
      width: width - 6,
      height: height - 2,
      rx: 3,
      fill: 'none',
      'pointer-events': 'all',
    }),
    heading,
    ' ',
    drawBar(row, y + 26, plan),
    ...row.laws.map((law) => lawMark(law, y + 22, plan)),
    ...said,
  );
  return { svg, height };
}

/** The length of a statement; one without any says so where its bar would be. */
function drawBar(row: ScheduleRow, y: number, { x, end, words }: Plan): string {
  const { least, most, open, length, kind, bound, faults } = row;
  const sure = most ?? least;
  const faulty = faults.length > 0;
  const paint: Attributes = faulty
    ? { class: 'bar', fill: 'url(#klausul-hatch)', stroke: RED, 'stroke-width': 2 }
    : { class: 'bar', fill: BLUE, stroke: BLUE, 'stroke-width': 2 };
  const text = (at: number, said: string): string => {
    // words that the law's mark would cross stand behind it
    const marks = row.laws
      .map(({ days }) => x(days))
      .filter((mark) => mark >= at && mark <= at + 12 + said.length * LETTER);
    return label(said, { class: 'ink', x: Math.max(at, ...marks.map((mark) => mark + 8)) + 8, y: y + 12, fill: INK });
  };
  if (kind === 'criterion') return diamondLine(y) + text(SIDE + 8, words.criterion);
  if (sure === null && !open) return text(SIDE - 8, length);
  const parts: string[] = [];
  const stop = sure === null ? SIDE : x(bound === 'range' && least !== null ? least : sure);
  if (sure !== null)
    parts.push(element('rect', { ...paint, x: SIDE, y, width: Math.max(2, stop - SIDE), height: BAR }));
  const beyond: Attributes = {
    class: 'beyond',
    fill: 'none',
    stroke: faulty ? RED : BLUE,
    'stroke-width': 2,
    'stroke-dasharray': '5 4',
  };
  if (bound === 'range' && most !== null)
    parts.push(element('rect', { ...beyond, x: stop, y, width: Math.max(2, x(most) - stop), height: BAR }));
  if (!open) return parts.join('') + text(most === null ? stop : x(most), length);
  const arrow = `M${round(stop)} ${y + BAR / 2}H${round(end - 6)}`;
  const head = `M${round(end - 7)} ${y + 1}l8 6l-8 6z`;
  parts.push(element('path', { ...beyond, d: arrow }), element('path', { class: 'head', d: head, fill: paint.stroke }));
  return parts.join('') + text(end, length);
}

/** A small open diamond: an event, not a length. */
const diamondLine = (y: number): string =>
  element('path', {
    class: 'beyond',
    d: `M${SIDE} ${y + 7}l6 -6l6 6l-6 6z`,
    fill: 'none',
    stroke: BLUE,
    'stroke-width': 2,
  });

/** The law's limit on the axis: a flag to the right says at least so long, one to the left no longer. */
function lawMark({ days, kind }: ScheduleLaw, y: number, { x }: Plan): string {
  const at = x(days);
  const place = { x1: at, y1: y, x2: at, y2: y + 23 };
  // a rim, so that the mark stands out from a bar that it crosses
  const rim = element('line', { class: 'rim', ...place, stroke: '#ffffff', 'stroke-width': 7 });
  return rim + element('line', { class: 'law', ...place, stroke: INK, 'stroke-width': 2 }) + flag(kind, at, y + 23);
}

const flag = (kind: ScheduleLaw['kind'], x: number, y: number): string => {
  const shape = { minimum: 'l9 4l-9 4z', maximum: 'l-9 4l9 4z', exact: 'l5 4l-5 4l-5 -4z' }[kind];
  return element('path', { class: 'law-flag', d: `M${round(x)} ${round(y - 4)}${shape}`, fill: INK });
};

interface Note {
  readonly text: string;
  readonly sign: (x: number, y: number) => string;
}

const lawNote = ({ kind, label: text }: ScheduleLaw): Note => ({
  text,
  sign: (x, y) => flag(kind, kind === 'maximum' ? x + 4 : kind === 'minimum' ? x - 4 : x, y),
});
const faultNote = (text: string): Note => ({ text, sign: warningSign });

/** A triangle with an exclamation mark. */
const warningSign = (x: number, y: number): string =>
  element('path', {
    class: 'warning',
    d: `M${round(x)} ${round(y - 6)}l7 12h-14zm0 4v4m0 1.5v1`,
    fill: 'none',
    stroke: RED,
    'stroke-width': 1.5,
  });

/** What the forms mean, those that occur. */
function drawLegend(
  { rows }: Schedule,
  y: number,
  { words, width }: Plan,
): { readonly svg: string; readonly height: number } {
  const { legend } = words;
  const laws = rows.flatMap(({ laws: all }) => all);
  const entries: (readonly [drawn: (x: number, y: number) => string, text: string])[] = [
    [(x, at) => element('rect', { class: 'bar', x, y: at - 10, width: 22, height: 10, fill: BLUE }), legend.bar],
  ];
  if (rows.some(({ open, bound }) => open || bound === 'range')) {
    const path = (x: number, at: number): string =>
      element('path', {
        class: 'beyond',
        d: `M${round(x)} ${round(at - 5)}h22`,
        fill: 'none',
        stroke: BLUE,
        'stroke-width': 2,
        'stroke-dasharray': '5 4',
      });
    entries.push([path, legend.open]);
  }
  if (laws.some(({ kind }) => kind === 'minimum'))
    entries.push([(x, at) => flag('minimum', x + 8, at - 5), legend.minimum]);
  if (laws.some(({ kind }) => kind === 'maximum'))
    entries.push([(x, at) => flag('maximum', x + 16, at - 5), legend.maximum]);
  if (rows.some(({ faults }) => faults.length > 0))
    entries.push([(x, at) => warningSign(x + 10, at - 5), legend.fault]);
  let [x, line] = [SIDE, 0];
  const drawn = entries.map(([sign, text]) => {
    const room = 30 + text.length * LETTER + 18;
    if (x > SIDE && x + room > width - SIDE) [x, line] = [SIDE, line + 1];
    const at = y + 22 + line * LINE;
    const svg = sign(x, at) + label(text, { class: 'quiet', x: x + 30, y: at - 1, fill: QUIET, 'font-size': 12 });
    x += room;
    return svg;
  });
  return { svg: element('g', { class: 'legend' }, ...drawn), height: 30 + line * LINE };
}

const label = (text: string, attributes: Attributes): string => element('text', attributes, escapeXml(text));
const round = (value: number): number => Math.round(value * 10) / 10;

/** A text in no more than so many letters. */
function cut(text: string, letters: number): string {
  const all = [...text];
  return all.length <= letters
    ? text
    : letters < 4
      ? ''
      : `${all
          .slice(0, letters - 1)
          .join('')
          .trimEnd()}…`;
}

/** A text in lines that fit; a word longer than a line is cut. */
function wrapped(text: string, width: number): readonly string[] {
  const room = Math.floor(width / LETTER);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length + 1 <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(cut(word, room));
  }
  return lines;
}
