/** Drives a served VS Code for the Web, whose folder is on no disk: `node out/editor/run-virtual.mjs ADDRESS`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { flags, heldBack } from '../harness/browser.js';
import { Workbench } from '../harness/workbench.js';
import { authorsPath } from './authorsPath.js';

const [address = ''] = process.argv.slice(2);

/** A profile whose web views may keep things: here they stand on hosts of their own, and a private window refuses them their service worker. */
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'klausul-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** One try, in a window of its own. */
async function attempt(): Promise<void> {
  const profile = newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['KLAUSUL_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...flags, '--disable-features=TrackingProtection3pcd,ThirdPartyStoragePartitioning'],
    viewport: { width: 1280, height: 800 },
    timeout: 60_000,
  });
  const askedFor = await heldBack(context);
  const page = await context.newPage();
  const editor = new Workbench(page, '', 'virtual');
  try {
    await page.goto(address, { timeout: 120_000, waitUntil: 'domcontentloaded' });
    await page.locator('.monaco-workbench .part.editor').first().waitFor({ timeout: 120_000 });
    await authorsPath(editor);
    if (askedFor.size)
      throw new Error(`the window asked for ${[...askedFor].join(', ')}: nothing may leave the machine`);
  } catch (error) {
    await editor.shot('failure').catch(() => undefined);
    throw error;
  } finally {
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

let passed = 0;
for (const last of [false, true]) {
  try {
    await attempt();
    passed = 1;
    break;
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.log(`${last ? 'FAIL' : 'RETRY'} virtual workspace: ${text}`);
  }
}
console.log(`tally ${JSON.stringify({ passed, failed: 1 - passed, skipped: 0 })}`);
process.exit(passed === 1 ? 0 : 1);
