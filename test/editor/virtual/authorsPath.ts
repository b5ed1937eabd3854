/** What an author does in a virtual workspace, seen in the window: findings, a gap closed, the view, the schedule, the folder, the project file. */
import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../harness/workbench.js';

const row = (editor: Workbench, words: string | RegExp): Locator =>
  editor.page.locator('.sidebar .pane-body .monaco-list-row').filter({ hasText: words }).first();

/** Fails where one of them does not work. */
export async function authorsPath(editor: Workbench): Promise<void> {
  const { page } = editor;
  // while the window starts, Quick Open does not know the files of the folder yet
  await page.locator('.explorer-viewlet .monaco-list-row', { hasText: 'privacy-policy.md' }).first().dblclick();
  await editor.waitForTab('privacy-policy.md');
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await page.locator('#klausul\\.klausul\\.klausul\\.policy').click();
  await row(editor, /^Recipients/).waitFor();
  await editor.shot('view');

  await row(editor, /^Duty to provide data/).click({ button: 'right' });
  const menu = page.locator('.context-view .monaco-menu');
  await menu.getByText('Insert a Standard Clause').click();
  await page.locator('.quick-input-widget:visible .monaco-list-row').first().click();
  await row(editor, /^Duty to provide data\s*stated/).waitFor();

  // there is no disk: the project file is made in the folder all the same, and holds
  await row(editor, /^Objection\s*missing/).click({ button: 'right' });
  await menu.getByText('Does Not Apply to Us').click();
  await page.locator('.quick-input-widget:visible', { hasText: 'Why does the duty not apply to you?' }).waitFor();
  await editor.type('all of it rests on the contract');
  await page.keyboard.press('Enter');
  await row(editor, /^Objection\s*not applicable/).waitFor();
  await editor.shot('not applicable');

  await editor.command('Show Retention Schedule');
  await editor.until('the schedule', async () => {
    for (const frame of page.frames()) {
      const rows = await frame
        .locator('body.shown tbody tr')
        .count()
        .catch(() => 0);
      if (rows > 0) return true;
    }
    return false;
  });
  await editor.shot('schedule');

  await editor.command('Check All Policies in the Folder');
  const notice = page.locator('.notification-list-item', {
    hasText: /3 privacy policies in 4 files|3 privacy policies in \d/,
  });
  await editor.until('the result', async () => {
    if ((await notice.count()) > 0) return true;
    if (!(await page.locator('.notifications-center.visible').isVisible()))
      await page.locator('#status\\.notifications').click();
    return false;
  });
  const problems = await editor.problems();
  await problems.filter({ hasText: 'personvern' }).first().waitFor();
  assert.equal(await problems.filter({ hasText: 'README.md' }).count(), 0);
  await editor.shot('folder');
}
