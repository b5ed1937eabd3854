/** How the benchmark calls the engine: the one place to change when the engine's entry does. */
import { analyse, Session } from '../../server/src/core/analyse.js';
import { hoverAt } from '../../server/src/core/hover/hoverAt.js';

const path = 'personvern.md';

/** Reads a text that was never seen before; the number of findings. */
export const analyseFresh = (text: string): number => analyse(text, { path }).findings.length;

/** Keeps what it read, as the server does for an open document. */
export function openSession(): (text: string) => number {
  const session = new Session();
  return (text) => session.analyse(text, { path }).findings.length;
}

/** Hovers at a place of a text that is open; the length of what is shown. */
export function openHover(text: string): (offset: number) => number {
  const { reading, language } = new Session().analyse(text, { path });
  return (offset) => hoverAt(reading, offset, language)?.value.length ?? 0;
}
