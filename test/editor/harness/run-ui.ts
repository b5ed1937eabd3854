/** Runs the browser-driven tests against the installed .vsix: `node out/editor/run-ui.mjs [PART OF A NAME]`. `KLAUSUL_WINDOWS` says how many at a time. */
import { resolve } from 'node:path';
import { uiTests, type UiTest } from './ui.js';
import { installVsix } from './vscode-server.js';
import { Windows } from './windows.js';

/** A browser can stumble: a test that fails is tried once more, in a new window, and that is said aloud. */
async function passes(test: UiTest, windows: Windows): Promise<boolean> {
  const from = Date.now();
  const took = (): string => `${((Date.now() - from) / 1000).toFixed(1)} s`;
  for (const last of [false, true]) {
    try {
      await windows.attempt(test, last);
      console.log(`ok ${test.name} (${took()})`);
      return true;
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.log(last ? `FAIL ${test.name} (${took()})\n${text}` : `RETRY ${test.name}: ${text}`);
    }
  }
  return false;
}

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Takes tests off the list until none is left. */
async function work(tests: UiTest[], extensionsDir: string): Promise<void> {
  const windows = new Windows(extensionsDir);
  try {
    for (let test = tests.shift(); test; test = tests.shift())
      counts[(await passes(test, windows)) ? 'passed' : 'failed']++;
  } finally {
    await windows.end();
  }
}

const wanted = process.argv[2] ?? '';
const atATime = Number(process.env['KLAUSUL_WINDOWS']) || 1;
try {
  const extensionsDir = installVsix(resolve(process.env['KLAUSUL_VSIX'] ?? 'klausul.vsix'));
  const tests = uiTests.filter(({ name }) => name.includes(wanted));
  await Promise.all(Array.from({ length: Math.min(atATime, tests.length) }, () => work(tests, extensionsDir)));
} catch (error) {
  counts.failed++;
  console.log(error);
}
console.log(`tally ${JSON.stringify(counts)}`);
process.exit(counts.failed ? 1 : 0);
