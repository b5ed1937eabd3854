/** Runs the browser-driven tests against the installed .vsix: `node out/editor/run-ui.mjs [PART OF A NAME]`. */
import { resolve } from 'node:path';
import { holdsInTwo } from './tries.js';
import { uiTests } from './ui.js';
import { installVsix } from './vscode-server.js';
import { Windows } from './windows.js';

const counts = { passed: 0, failed: 0, skipped: 0 };
const wanted = process.argv[2] ?? '';
let windows: Windows | undefined;
try {
  const all = new Windows(installVsix(resolve(process.env['KLAUSUL_VSIX'] ?? 'klausul.vsix')));
  windows = all;
  for (const test of uiTests.filter(({ name }) => name.includes(wanted)))
    counts[(await holdsInTwo(test.name, (last) => all.attempt(test, last))) ? 'passed' : 'failed']++;
} catch (error) {
  counts.failed++;
  console.log(error);
} finally {
  await windows?.end();
}
console.log(`tally ${JSON.stringify(counts)}`);
process.exit(counts.failed ? 1 : 0);
