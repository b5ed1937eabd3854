/** Clocks, and what a row of times says. */

/** The lower quartile: what else the machine does can only add to a time, so the quiet runs tell more than the middle one. */
export function usual(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 2] ?? NaN;
}

/** Times `work` on one input after the other: first unmeasured until it is warm, then at most `runs` times or for `seconds`. */
export function timed(
  input: (run: number) => string,
  work: (text: string) => number,
  runs: number,
  seconds: number,
): number {
  // an editor reads text after text: what counts is the compiled code, and that takes V8 a second or two
  const warm = performance.now() + seconds * 600;
  for (let run = 0; run < runs * 20 && performance.now() < warm; run++) work(input(1000 + run));
  (globalThis as { gc?: () => void }).gc?.();
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  for (let run = 0; run < runs && (run < 3 || performance.now() < end); run++) {
    const text = input(run);
    const from = performance.now();
    work(text);
    times.push(performance.now() - from);
  }
  return usual(times);
}
