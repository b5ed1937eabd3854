/** Offsets to lines and characters. */
import { lineEnd } from './chunks.js';

/** A place in a text: line and character from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text begin; `\n`, `\r\n` and a lone `\r` end lines. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = 0; at < text.length;) {
      const [end, next] = lineEnd(text, at);
      if (next > end) this.#starts.push(next);
      at = next > end ? next : text.length;
    }
  }

  /** The position of an offset; one outside the text is moved to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - this.#starts[low]! };
  }

  /** The offset of a position; one outside the text is moved to its nearest end. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.text.length;
    const start = this.#starts[line]!;
    const end = this.#starts[line + 1] ?? this.text.length;
    return Math.max(start, Math.min(start + character, end));
  }
}
