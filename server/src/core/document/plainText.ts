/** The words of a block without markup, each character mapped back to where it stands in the source. */
import type { Span } from './span.js';

/**
 * Text in the form in which everything is matched: NFC, one kind of space, hyphen and apostrophe, no soft hyphens and no markup.
 * Offsets into `text` are UTF-16 units; `toSource` leads back.
 */
export interface PlainText {
  readonly text: string;
  /** Pairs (offset in `text`, offset in the source) where a run of equal steps begins; the first pair is for offset 0. */
  readonly runs: readonly number[];
}

/** Source offset of the character at `offset`; offsets beyond the end lead to just behind the last character. */
export function toSource({ text, runs }: PlainText, offset: number): number {
  if (runs.length === 0) return 0;
  if (offset >= text.length && text.length > 0) return toSource({ text, runs }, text.length - 1) + 1;
  let [low, high] = [0, runs.length / 2 - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle * 2]! <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low * 2 + 1]! + (offset - runs[low * 2]!);
}

/** Source span of `[start, end)` in the plain text: it ends behind the last character, not before the next one, so that markup between is left out. */
export const toSourceSpan = (plain: PlainText, start: number, end: number): Span => {
  const from = toSource(plain, start);
  return { start: from, end: end > start ? Math.max(from, toSource(plain, end - 1) + 1) : from };
};

/** The part `[start, end)` of a plain text, mapped as before. */
function slicePlain(plain: PlainText, start: number, end: number): PlainText {
  const runs = [0, toSource(plain, start)];
  for (let at = 0; at < plain.runs.length; at += 2) {
    const offset = plain.runs[at]!;
    if (offset > start && offset < end) runs.push(offset - start, plain.runs[at + 1]!);
  }
  return { text: plain.text.slice(start, end), runs };
}

/** Collects plain text piece by piece. */
export class PlainTextBuilder {
  #text = '';
  readonly #runs: number[] = [];

  /** Adds the source characters `[start, end)`, normalised. */
  copy(source: string, start: number, end: number): void {
    let from = start;
    // markup that was left out may have had a space on either side
    if (this.#text === '' || this.#text.endsWith(' ')) while (from < end && source[from] === ' ') from++;
    const piece = source.slice(from, end);
    if (!NEEDS_WORK.test(piece)) {
      if (piece !== '') this.#push(piece, from);
      return;
    }
    for (let at = from; at < end;) {
      const next = nextCharacter(source, at, end);
      const character = normalise(source.slice(at, next));
      if (character === ' ' && (this.#text === '' || this.#text.endsWith(' '))) {
        at = next;
        continue;
      }
      if (character !== '') this.#push(character, at);
      at = next;
    }
  }

  /** Adds text that stands at `source` in another form (a decoded entity, a space for a line break). */
  put(text: string, source: number): void {
    if (text === ' ' && (this.#text === '' || this.#text.endsWith(' '))) return;
    if (text !== '') this.#push(text, source);
  }

  /** The text so far, without white space at its ends. */
  finish(): PlainText {
    const plain = { text: this.#text, runs: this.#runs };
    const start = this.#text.length - this.#text.trimStart().length;
    const end = this.#text.trimEnd().length;
    return start === 0 && end === this.#text.length ? plain : slicePlain(plain, start, Math.max(start, end));
  }

  #push(text: string, source: number): void {
    const offset = this.#text.length;
    const last = this.#runs.length - 2;
    const follows = last >= 0 && this.#runs[last + 1]! + (offset - this.#runs[last]!) === source;
    if (!follows) this.#runs.push(offset, source);
    this.#text += text;
  }
}

const NEEDS_WORK =
  /[\s\u00ad\u200b-\u200d\u2060\ufeff\u2010\u2011\u2018\u2019\u02bc\u0300-\u036f]{2}|[\t\r\n\u00a0\u00ad\u2000-\u200d\u202f\u2060\ufeff\u2010\u2011\u2018\u2019\u02bc\u0300-\u036f]/;
const COMBINING = /[\u0300-\u036f]/;

function nextCharacter(source: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && COMBINING.test(source[next]!)) next++;
  return next;
}

function normalise(character: string): string {
  if (character.length > 1) return character.normalize('NFC');
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  if (character === '\u2010' || character === '\u2011') return '-';
  if (character === '\u2018' || character === '\u2019' || character === '\u02bc') return "'";
  return character;
}
