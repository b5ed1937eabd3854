/** The schedule as a timeline: the server's drawing, its lanes made buttons of which one is in the order of tabbing. */
import type { Shown } from './messages.js';

/** What is drawn now. */
let drawn: string | undefined;
let keys: readonly string[] = [];
/** Key of the lane that the Tab key leads to. */
let current: string | undefined;

/** Draws what the server drew; the lane that has the focus keeps it. */
export function showTimeline(place: HTMLElement, { svg, rows }: Shown, choose: (key: string) => void): void {
  if (svg === drawn) return;
  drawn = svg ?? undefined;
  keys = rows.map(({ key }) => key);
  const focused = place.contains(document.activeElement);
  if (svg === null) return place.replaceChildren();
  const picture = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  // the headings and the table say what it is; its lanes speak for themselves
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-labelledby', 'timeline-title');
  picture.setAttribute('aria-describedby', 'timeline-help axis-help');
  picture.removeAttribute('height');
  picture.setAttribute('width', '100%');
  for (const text of [...picture.children].filter(({ tagName }) => /^(?:title|desc)$/.test(tagName))) text.remove();
  for (const silent of picture.querySelectorAll('.axis, .legend')) silent.setAttribute('aria-hidden', 'true');
  const lanes = [...picture.querySelectorAll<SVGGElement>('.lane')];
  for (const [index, lane] of lanes.entries()) {
    lane.setAttribute('role', 'button');
    lane.setAttribute('aria-label', rows[index]!.label);
    lane.addEventListener('click', () => choose(keys[index]!));
    lane.addEventListener('keydown', (event) => pressed(event, lanes, index, choose));
    lane.addEventListener('focus', () => point(lanes, index));
  }
  point(lanes, Math.max(0, keys.indexOf(current ?? '')));
  place.replaceChildren(picture);
  if (focused) lanes[Math.max(0, keys.indexOf(current ?? ''))]?.focus();
}

/** Makes one lane the one that the Tab key leads to. */
function point(lanes: readonly SVGGElement[], index: number): void {
  for (const [at, lane] of lanes.entries()) lane.setAttribute('tabindex', at === index ? '0' : '-1');
  current = keys[index];
}

function pressed(
  event: KeyboardEvent,
  lanes: readonly SVGGElement[],
  index: number,
  choose: (key: string) => void,
): void {
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: lanes.length - 1 }[event.key];
  if (event.key === 'Enter' || event.key === ' ') choose(keys[index]!);
  else if (to === undefined) return;
  else {
    const lane = lanes[to];
    lane?.focus();
    lane?.scrollIntoView({ block: 'nearest' });
  }
  event.preventDefault();
}
