/** Drives a served VS Code for the Web, whose folder is on no disk: `node out/editor/run-virtual.mjs ADDRESS`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { flags, heldBack } from '../harness/browser.js';
import { holdsInTwo, watched } from '../harness/tries.js';
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
    await watched(editor, askedFor, async () => {
      await page.goto(address, { timeout: 120_000, waitUntil: 'domcontentloaded' });
      await page.locator('.monaco-workbench .part.editor').first().waitFor({ timeout: 120_000 });
      await authorsPath(editor);
    });
  } finally {
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const held = await holdsInTwo('virtual workspace', attempt);
console.log(`tally ${JSON.stringify({ passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0 })}`);
process.exit(held ? 0 : 1);
