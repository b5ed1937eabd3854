/** «Gjelder ikke oss, fordi …», by quick fix and in the view: written with its reason, taken back; and what an unsaved file is told. */
import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { uiTest } from '../harness/ui.js';
import type { Workbench } from '../harness/workbench.js';

const POLICY = 'personvernerklaering.md';
const PROJECT = '.klausul.json';
const row = (editor: Workbench, words: string | RegExp): Locator =>
  editor.page.locator('.sidebar .pane-body .monaco-list-row').filter({ hasText: words }).first();
const asked = (editor: Workbench, words: string): Locator =>
  editor.page.locator('.quick-input-widget:visible', { hasText: words });

/** The entry of the context menu on a row, by keyboard. */
async function fromMenu(editor: Workbench, duty: RegExp, title: string): Promise<void> {
  await editor.command('Show Disclosures');
  await editor.until('the focus in the view', () =>
    editor.page.evaluate(() => document.querySelector('.sidebar .pane-body')?.contains(document.activeElement)),
  );
  const at = editor.page.locator('.sidebar .monaco-list-row.focused');
  await editor.page.keyboard.press('Home');
  for (let presses = 0; presses < 60; presses++) {
    if ((await at.count()) > 0 && duty.test(await at.innerText())) break;
    await editor.page.keyboard.press('ArrowDown');
  }
  await editor.page.keyboard.press('Shift+F10');
  const menu = editor.page.locator('.context-view .monaco-menu');
  await menu.getByText(title).waitFor();
  await editor.shot('menu');
  const focused = menu.locator('.action-item.focused');
  for (let presses = 0; presses < 8; presses++) {
    await editor.page.keyboard.press('ArrowDown');
    if ((await focused.innerText()).includes(title)) break;
  }
  await editor.page.keyboard.press('Enter');
}

uiTest('not applicable, by quick fix and in the view', { open: POLICY, alone: true }, async (editor) => {
  const { page } = editor;
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.command('Show Disclosures');
  const duty = /^Plikt til/;
  await row(editor, duty).waitFor();
  const said = (): Record<string, string> =>
    (JSON.parse(editor.read(PROJECT)) as { notApplicable: Record<string, string> }).notApplicable;

  await fromMenu(editor, duty, 'Does Not Apply to Us');
  await asked(editor, 'Hvorfor gjelder ikke plikten for dere?').waitFor();
  await editor.shot('why');
  await editor.type('alt er frivillig');
  await page.keyboard.press('Enter');
  await row(editor, /^Plikt.*ikke aktuelt/s).waitFor();
  await editor.until('the file on disk', () => existsSync(join(editor.folder, PROJECT)) && editor.read(PROJECT) !== '');
  assert.deepEqual(said(), { 'provision-requirement': 'alt er frivillig' });
  await row(editor, duty).hover();
  await page.locator('.monaco-hover:visible', { hasText: 'alt er frivillig' }).first().waitFor();
  await editor.shot('why it does not apply');

  await fromMenu(editor, duty, 'Applies After All');
  await row(editor, /^Plikt.*(?:mangler|vurderes)/s).waitFor();
  await editor.until('the entry to be gone from the disk', () => Object.keys(said()).length === 0);

  const question = asked(editor, 'Hvorfor gjelder ikke plikten for dere?').first();
  await editor.until('the question', async () => {
    // the menu is drawn anew when the findings come in again: what was chosen in that moment is lost
    await editor.quickFix('Personvernerklæring for', /Gjelder ikke oss, fordi … \(når erklæringen sist ble endret\)/);
    return question.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
  });
  await editor.type('datoen står i bunnteksten på nettstedet');
  await page.keyboard.press('Enter');
  await editor.until('the entry on disk', () => said()['last-updated'] !== undefined);
  // undoing it in the file counts at once
  await editor.open(PROJECT);
  await page.keyboard.press('Control+z');
  await editor.until('the entry to be gone', async () => (await editor.find('last-updated')) === undefined);
  await editor.open(POLICY);
  await editor.openQuickFixes('Personvernerklæring for');
  const again = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Gjelder ikke oss, fordi … (når' });
  await again.waitFor();
});

uiTest('not applicable, in a file that has not been saved', { alone: true }, async (editor) => {
  await editor.open('README.md');
  await editor.command('Open an Example');
  await editor.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Bokmål' }).first().click();
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.command('Show Disclosures');
  await row(editor, /^Plikt til/).waitFor();
  await fromMenu(editor, /^Plikt til/, 'Does Not Apply to Us');
  const notice = editor.page.locator('.notifications-center.visible .notification-list-item', {
    hasText: 'Lagre den først',
  });
  await editor.until('the reason why not', async () => {
    if (await notice.first().isVisible()) return true;
    if (!(await editor.page.locator('.notifications-center.visible').isVisible()))
      await editor.page.locator('#status\\.notifications').click();
    return false;
  });
  await editor.shot('why not');
});
