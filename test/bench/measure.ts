/** Clocks and medians. */

/** The middle of a row of measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
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
  return median(times);
}
