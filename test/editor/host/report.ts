/** What a mocha suite inside an editor says: one line a test, and at the end the counts for scripts/test.mjs. */

interface Test {
  readonly duration?: number;
  fullTitle(): string;
}

interface Runner {
  on(event: string, listener: (test: Test, error?: unknown) => void): void;
}

/** A mocha reporter: mocha makes one with `new`, which a function allows too. */
export function Report(runner: Runner): void {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  runner.on('pass', (test) => {
    counts.passed++;
    say(`ok ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('fail', (test, error) => {
    counts.failed++;
    say(`FAIL ${test.fullTitle()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
  runner.on('pending', (test) => {
    counts.skipped++;
    say(`skipped ${test.fullTitle()}`);
  });
  runner.on('end', () => say(`tally ${JSON.stringify(counts)}`));
}

/** Marks each line as the suite's own: an extension host says a lot besides. */
const say = (text: string): void => console.log(text.replace(/^/gm, '» '));
