// Runs one bundle of out/editor inside a VS Code through @vscode/test-electron: a desktop one, or the stand-in that KLAUSUL_SHIM names.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './machine.mjs';

const { runTests, downloadAndUnzipVSCode } = await import('@vscode/test-electron');

async function executable() {
  if (process.env.KLAUSUL_SHIM) return process.env.KLAUSUL_SHIM;
  if (process.env.KLAUSUL_VSCODE) return process.env.KLAUSUL_VSCODE;
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(root, '.vscode-test/desktop'), timeout: 30_000 });
  } catch (error) {
    console.log(`no VS Code to run in: ${error.message}`);
    process.exit(1);
  }
}

// the suites change files: they get a copy of the workspace, and one with a history
const workspace = mkdtempSync(join(tmpdir(), 'klausul-workspace-'));
cpSync(join(root, 'test/editor/workspace'), workspace, { recursive: true });
const author = ['-c', 'user.name=Klausul', '-c', 'user.email=test@klausul.example', '-c', 'commit.gpgsign=false'];
for (const args of [
  ['init', '-q'],
  ['add', '.'],
  ['commit', '-q', '-m', 'First'],
])
  execFileSync('git', [...author, ...args], { cwd: workspace });
let code = 0;
try {
  await runTests({
    vscodeExecutablePath: await executable(),
    extensionDevelopmentPath: process.env.KLAUSUL_EXTENSION ?? root,
    extensionTestsPath: join(root, 'out/editor', process.argv[2]),
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  console.error(String(error));
  code = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
process.exit(code);
