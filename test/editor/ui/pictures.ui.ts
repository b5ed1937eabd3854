/** The pictures of the walkthrough and the README, taken of the real thing: `node scripts/pictures.mjs`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { uiTest } from '../harness/ui.js';
import type { Workbench } from '../harness/workbench.js';

const folder = process.env['KLAUSUL_PICTURES'];
const file = 'personvern.md';
const files = { [file]: readFileSync('examples/personvern-mangelfull.nb.md', 'utf8') };
const settings = { 'workbench.activityBar.location': 'hidden', 'breadcrumbs.enabled': false, 'editor.fontSize': 15 };

/** A window of the size that a walkthrough shows, with the text and nothing beside it. */
async function tidy(editor: Workbench): Promise<void> {
  await editor.page.setViewportSize({ width: 1000, height: 625 });
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.page.keyboard.press('Control+b');
}

async function picture({ page }: Workbench, name: string): Promise<void> {
  mkdirSync(folder!, { recursive: true });
  // cards and menus fade in
  await new Promise((done) => setTimeout(done, 700));
  await page.screenshot({ path: `${folder!}/${name}.png` });
}

if (folder !== undefined) {
  uiTest('pictures: a policy is opened, read and mended', { open: file, files, settings }, async (editor) => {
    await tidy(editor);
    await editor.hover('to år etter', /kortere enn 5 år/);
    await picture(editor, 'findings');
    await editor.page.mouse.move(900, 560);
    await editor.page.keyboard.press('Escape');
    await editor.hover('Privacy Shield', /Privacy Shield/);
    await picture(editor, 'law');
    await editor.page.mouse.move(900, 560);
    await editor.openQuickFixes('Rettigheter');
    await editor.page.mouse.move(900, 560);
    await picture(editor, 'clause');
    await editor.page.keyboard.press('Escape');
    await editor.command('New Privacy Policy');
    await editor.page.locator('.quick-input-widget:visible', { hasText: 'Nynorsk' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.quick-input-widget:visible .monaco-list-row').nth(4).waitFor();
    await editor.page.mouse.move(900, 560);
    await picture(editor, 'start');
  });

  uiTest('pictures: the disclosures and the retention schedule', { open: file, files, settings }, async (editor) => {
    await tidy(editor);
    await editor.page.setViewportSize({ width: 1180, height: 625 });
    await editor.command('Show Disclosures');
    const row = (words: string | RegExp) =>
      editor.page.locator('.sidebar .pane-body .monaco-list-row').filter({ hasText: words }).first();
    await row(/^Mottakere\s*ufullstendig/)
      .locator('.monaco-tl-twistie')
      .click();
    await row('Sett inn: Mottakere').waitFor();
    for (let times = 0; times < 2; times++) await editor.command('Increase Current View Size');
    await editor.page.mouse.move(900, 560);
    await picture(editor, 'disclosures');
    await editor.page.keyboard.press('Control+b');
    await editor.command('Show Retention Schedule');
    await editor.until('the schedule', async () => {
      for (const frame of editor.page.frames())
        if (
          (await frame
            .locator('body.shown tbody tr')
            .count()
            .catch(() => 0)) > 0
        )
          return true;
      return false;
    });
    await picture(editor, 'schedule');
  });
}
