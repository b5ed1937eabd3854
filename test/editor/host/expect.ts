/** Assertions and waiting for suites that also run in a web worker, where node:assert does not exist. */

/** Fails with this sentence unless the condition holds. */
export function expect(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** Asks again and again until there is an answer. */
export async function until<T>(what: string, ask: () => T | PromiseLike<T>, ms = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== null && value !== false && value !== '') return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited ${ms / 1000} s in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
