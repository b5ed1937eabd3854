/** Runs the browser-driven tests against the installed .vsix: `node out/editor/run-ui.mjs [PART OF A NAME]`. */
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

const wanted = process.argv[2] ?? '';
let windows: Windows | undefined;
try {
  windows = new Windows(installVsix(resolve(process.env['KLAUSUL_VSIX'] ?? 'klausul.vsix')));
  for (const test of uiTests.filter(({ name }) => name.includes(wanted)))
    counts[(await passes(test, windows)) ? 'passed' : 'failed']++;
} catch (error) {
  counts.failed++;
  console.log(error);
} finally {
  await windows?.end();
}
console.log(`tally ${JSON.stringify(counts)}`);
process.exit(counts.failed ? 1 : 0);
