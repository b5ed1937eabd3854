/** A browser can stumble: what fails in it is tried once more, and that is said aloud. */
import type { Workbench } from './workbench.js';

/** Says whether one of two tries held; `last` tells the attempt that it is the second. */
export async function holdsInTwo(name: string, attempt: (last: boolean) => Promise<void>): Promise<boolean> {
  const from = Date.now();
  const took = (): string => `${((Date.now() - from) / 1000).toFixed(1)} s`;
  for (const last of [false, true]) {
    try {
      await attempt(last);
      console.log(`ok ${name} (${took()})`);
      return true;
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.log(last ? `FAIL ${name} (${took()})\n${text}` : `RETRY ${name}: ${text}`);
    }
  }
  return false;
}

/** Runs what an author does in a window: a failure leaves a picture, and a window that asked for another host has failed. */
export async function watched(
  editor: Workbench,
  askedFor: ReadonlySet<string>,
  body: () => Promise<void>,
): Promise<void> {
  try {
    await body();
    if (askedFor.size)
      throw new Error(`the window asked for ${[...askedFor].join(', ')}: nothing may leave the machine`);
  } catch (error) {
    await editor.shot('failure').catch(() => undefined);
    throw error;
  }
}
