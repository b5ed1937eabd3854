/** Commands on the policy in front, while the keyboard's focus is in the view or in the schedule. */
import { strict as assert } from 'node:assert';
import { uiTest } from '../harness/ui.js';
import type { Workbench } from '../harness/workbench.js';

/** The preview in which each clause is ticked. */
const seePreview = async (editor: Workbench): Promise<void> => {
  await editor.page.locator('.part.panel', { hasText: 'Klage til Datatilsynet' }).first().waitFor();
  await editor.page.locator('.part.panel .monaco-button', { hasText: 'Discard' }).first().click();
};

uiTest(
  'commands, with the focus in the view and in the schedule',
  { open: 'personvernerklaering.md', alone: true },
  async (editor) => {
    const { page } = editor;
    await editor.waitForSquiggles('warning', (count) => count > 0);
    await editor.command('Show Disclosures');
    await editor.until('the focus in the view', () =>
      page.evaluate(() => document.querySelector('.sidebar .pane-body')?.contains(document.activeElement)),
    );
    await editor.command('Insert Missing Disclosures');
    await seePreview(editor);
    await editor.command('Show Retention Schedule');
    await editor.until('the focus in the schedule', () =>
      page.evaluate(() => document.activeElement?.tagName === 'IFRAME'),
    );
    await editor.command('What Changed Since');
    const question = page.locator('.quick-input-widget:visible', { hasText: 'Hva er endret siden' });
    await question.waitFor();
    await editor.shot('from the schedule');
    await page.keyboard.press('Escape');
    await editor.command('Do Not Treat This File as a Privacy Policy');
    await editor.waitForSquiggles('warning', 0);
    await editor.command('Let the Content Decide');
    await editor.waitForSquiggles('warning', (count) => count > 0);
    await editor.command('Insert Missing Disclosures');
    await seePreview(editor);
    assert.equal(await page.locator('.tab.dirty').count(), 0, 'nothing was inserted');
  },
);
