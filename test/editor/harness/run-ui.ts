/** Runs the browser-driven tests against the installed .vsix: `node out/editor/run-ui.mjs [PART OF A NAME]`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, newPage } from './browser.js';
import { uiTests, type UiTest } from './ui.js';
import { installVsix, startVSCode, type VSCodeServer } from './vscode-server.js';
import { Workbench } from './workbench.js';

const servers = new Map<string, VSCodeServer>();
let browser: Browser | undefined;

/** Tests with the same launch options share one server. */
async function serverFor({ settings, trust, git }: UiTest['options'], extensionsDir: string): Promise<VSCodeServer> {
  const key = JSON.stringify([settings, trust, git]);
  const known = servers.get(key);
  if (known) return known;
  const server = await startVSCode({ extensionsDir, settings: settings ?? {}, trust: !!trust, git: !!git });
  servers.set(key, server);
  return server;
}

function newFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-ui-'));
  cpSync(resolve('test/editor/workspace'), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** One try at one test: a new folder, a new window. */
async function attempt({ name, options, body }: UiTest, extensionsDir: string): Promise<void> {
  const server = await serverFor(options, extensionsDir);
  if (!browser?.isConnected()) browser = await launchBrowser();
  const folder = newFolder(options.files ?? {});
  const { page, askedFor } = await newPage(browser);
  const editor = new Workbench(page, folder, name);
  try {
    const payload: [string, string][] = options.open ? [['openFile', server.remote(join(folder, options.open))]] : [];
    await page.goto(server.url(folder, payload), { timeout: 120_000, waitUntil: 'domcontentloaded' });
    await page.locator('.monaco-workbench .part.editor').first().waitFor({ timeout: 120_000 });
    if (options.open) await editor.waitForTab(options.open);
    await body(editor);
    if (askedFor.size)
      throw new Error(`the window asked for ${[...askedFor].join(', ')}: nothing may leave the machine`);
  } catch (error) {
    await editor.shot('failure').catch(() => undefined);
    throw error;
  } finally {
    await page
      .context()
      .close()
      .catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A browser can stumble: a test that fails is tried once more, and that is said aloud. */
async function passes(test: UiTest, extensionsDir: string): Promise<boolean> {
  const from = Date.now();
  const took = (): string => `${((Date.now() - from) / 1000).toFixed(1)} s`;
  for (const last of [false, true]) {
    try {
      await attempt(test, extensionsDir);
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
try {
  const extensionsDir = installVsix(resolve(process.env['KLAUSUL_VSIX'] ?? 'klausul.vsix'));
  for (const test of uiTests.filter(({ name }) => name.includes(wanted)))
    counts[(await passes(test, extensionsDir)) ? 'passed' : 'failed']++;
} catch (error) {
  counts.failed++;
  console.log(error);
} finally {
  await browser?.close().catch(() => undefined);
  for (const server of servers.values()) await server.stop();
}
console.log(`tally ${JSON.stringify(counts)}`);
process.exit(counts.failed ? 1 : 0);
