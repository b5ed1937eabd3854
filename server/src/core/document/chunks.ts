/** Cuts the source at empty lines: the unit that is read again when it changes, and kept when it does not. */

/** A piece of the source between empty lines (a fenced block or front matter is one piece). Offsets are UTF-16 units. */
export interface Chunk {
  readonly start: number;
  readonly text: string;
  readonly kind: 'text' | 'code';
}

/** All chunks of a source in order, beginning at `from` (behind the front matter). Never throws. */
export function splitChunks(source: string, from: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let open = -1;
  let fence = '';
  const close = (end: number, kind: Chunk['kind']): void => {
    if (open >= 0) chunks.push({ start: open, text: source.slice(open, end), kind });
    open = -1;
  };
  for (let at = from; at < source.length;) {
    const [end, next] = lineEnd(source, at);
    const mark = fence === '' ? fenceAt(source, at, end) : '';
    if (fence !== '') {
      if (closesFence(source.slice(at, end), fence)) {
        close(end, 'code');
        fence = '';
      }
    } else if (mark !== '') {
      close(at, 'text');
      [open, fence] = [at, mark];
    } else if (isBlank(source, at, end)) close(at, 'text');
    else if (open < 0) open = at;
    at = next;
  }
  close(source.length, fence === '' ? 'text' : 'code');
  return chunks;
}

/** End of the line that begins at `at`, and the beginning of the next; `\r\n`, `\n` and a lone `\r` end lines. */
export function lineEnd(source: string, at: number): readonly [end: number, next: number] {
  for (let end = at; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code === 10) return [end, end + 1];
    if (code === 13) return [end, source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1];
  }
  return [source.length, source.length];
}

function isBlank(source: string, at: number, end: number): boolean {
  for (let index = at; index < end; index++) {
    const code = source.charCodeAt(index);
    if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 0xfeff) return false;
  }
  return true;
}

const fenceAt = (source: string, at: number, end: number): string => {
  const first = source.charCodeAt(at);
  if (first !== 96 && first !== 126 && first !== 32) return '';
  return /^ {0,3}(`{3,}|~{3,})/.exec(source.slice(at, Math.min(end, at + 80)))?.[1] ?? '';
};

const closesFence = (line: string, fence: string): boolean => {
  const mark = line.trim();
  return mark.startsWith(fence) && [...mark].every((character) => character === fence[0]);
};

/** The same text with nothing behind it: a part of a string keeps the whole alive, and what is kept of a chunk outlives many versions. */
export const copyOf = (text: string): string => ` ${text}`.slice(1);
