/** Where lines begin. */

/** The offset at which the line of an offset begins; line ends are `\n`, `\r\n` and `\r`. Looks no further back than that. */
export function lineStart(source: string, at: number): number {
  let start = at;
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--;
  return start;
}
