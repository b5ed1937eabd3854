/** Runs a piece of work soon after it is asked for: several askings become one, one run at a time, and the last asking is always answered. */

/** How the work is put off. */
export interface LatestOptions {
  readonly delay: number;
  /** Whether the work is of any use now; where not, it waits for `ask` after that has changed. */
  readonly wanted: () => boolean;
}

/** Typing asks for it many times a second; the first asking starts the clock, so that typing never puts it off. */
export class Latest {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #again = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly options: LatestOptions,
  ) {}

  /** Asks for the work. Nothing happens, and nothing is remembered, where it is not wanted. */
  ask(): void {
    if (!this.options.wanted()) return;
    if (this.#running) this.#again = true;
    else this.#timer ??= setTimeout(() => void this.#run(), this.options.delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    if (!this.options.wanted()) return;
    this.#running = true;
    await this.work().catch(() => undefined);
    this.#running = false;
    if (this.#again) {
      this.#again = false;
      this.ask();
    }
  }
}
