/**
 * Stands in for the VS Code executable of @vscode/test-electron: takes desktop VS Code's command line and runs the suite in code-server.
 * Where no desktop VS Code can be had, the same call and the same suites run; what is not tried then is Electron itself.
 */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInPage } from './in-page-suite.js';
import { startVSCode } from './vscode-server.js';

const withValue = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensions-dir',
  'user-data-dir',
  'folder-uri',
  'file-uri',
  'locale',
  'log',
]);

function readArguments(args: readonly string[]): {
  readonly options: ReadonlyMap<string, string>;
  readonly folder: string;
} {
  const options = new Map<string, string>();
  const positions: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [name, value] = arg.startsWith('--') ? arg.slice(2).split(/=(.*)/s) : [];
    if (name === undefined) positions.push(arg);
    else options.set(name, value ?? (withValue.has(name) ? (args[++i] ?? '') : ''));
  }
  const folder = positions[0] ?? mkdtempSync(join(tmpdir(), 'klausul-empty-'));
  return { options, folder: path(folder) };
}

const path = (value: string): string => resolve(value.replace(/^file:\/\//, ''));

const { options, folder } = readArguments(process.argv.slice(2));
const profile = options.get('user-data-dir');
const settings = profile ? join(profile, 'User/settings.json') : '';
const vscode = await startVSCode({
  settings: existsSync(settings) ? (JSON.parse(readFileSync(settings, 'utf8')) as Record<string, unknown>) : {},
  trust: process.env['KLAUSUL_TRUST'] === '1', // test-electron always says --disable-workspace-trust
  git: true,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void vscode.stop().then(() => process.exit(1)));
const development = options.get('extensionDevelopmentPath');
const tests = options.get('extensionTestsPath');
const payload: [string, string][] = [];
if (development) payload.push(['extensionDevelopmentPath', vscode.remote(path(development))]);
if (tests) payload.push(['extensionTestsPath', vscode.remote(path(tests))]);
let code = 1;
try {
  code = await runInPage(vscode.url(folder, payload), vscode.exited);
} catch (error) {
  console.error(error);
} finally {
  await vscode.stop();
}
process.exit(code);
