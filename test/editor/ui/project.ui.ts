/** The project file in the editor: broken ones are marked, names are offered, findings are accepted with a reason, in every theme and by keyboard. */
import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { uiTest } from '../harness/ui.js';
import type { Workbench } from '../harness/workbench.js';

const POLICY = 'personvernerklaering.md';
const PROJECT = '.klausul.json';
const BROKEN = `{
  // felles for hele kontoret
  "messageLanguage": "nb",
  "severity": { "retention/vag": "off" },
  "notApplicable": { "dpo-contact": "" },
  "suppressions": [
    { "rule": "lawfulness/fee", "path": "${POLICY}", "words": "gebyr", "reason": "avklart" }
  ]
}
`;
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
} as const;

const suggestions = (editor: Workbench): Locator => editor.page.locator('.suggest-widget.visible .monaco-list-row');

for (const [name, theme] of Object.entries(THEMES))
  uiTest(
    `project, ${name}`,
    { open: POLICY, files: { [PROJECT]: BROKEN }, settings: { 'workbench.colorTheme': theme } },
    async (editor) => {
      await editor.waitForSquiggles('warning', (count) => count > 0);
      const rows = await editor.problems();
      await rows.filter({ hasText: 'Mente du «retention/vague»?' }).first().waitFor();
      await editor.open(PROJECT);
      await editor.waitForSquiggles('warning', 2);
      await editor.waitForSquiggles('info', 1);
      await editor.shot('broken');
      const about = await editor.hover('messageLanguage', /språket i meldingene/);
      assert.match(about, /Clauses always follow/);
      await editor.quickFix('vag"', 'Bytt til «retention/vague»');
      await editor.waitForSquiggles('warning', 1);
      await editor.click('"dpo-contact"');
      await editor.page.keyboard.press('Home');
      await editor.type('"severity": {},');
      await editor.page.keyboard.press('ArrowLeft');
      await editor.page.keyboard.press('ArrowLeft');
      await editor.type('"retention/o');
      await editor.page.keyboard.press('Control+Space');
      await suggestions(editor).filter({ hasText: 'retention/open-ended' }).first().waitFor();
      await editor.shot('names are offered');
    },
  );

uiTest('project, a finding is accepted by keyboard', { open: POLICY }, async (editor) => {
  const page = editor.page;
  const words = 'personopplysningsloven av 2000';
  await editor.waitForSquiggles('warning', (count) => count > 0);
  const rows = await editor.problems();
  const stale = rows.filter({ hasText: 'reference/stale' });
  await stale.first().waitFor();
  await editor.quickFix(words, 'Godta dette, fordi … (Utdatert henvisning)');
  const choices = page.locator('.quick-input-widget:visible .monaco-list-row');
  await choices.filter({ hasText: 'Disse ordene i denne filen' }).first().waitFor();
  assert.equal(await choices.count(), 4);
  await editor.shot('how far');
  await page.keyboard.press('Enter');
  const asked = page.locator('.quick-input-widget:visible', { hasText: 'Hvorfor kan dette stå?' });
  await asked.waitFor();
  // without a reason it asks again
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget:visible', { hasText: 'Skriv en begrunnelse' }).waitFor();
  await editor.type('loven er nevnt som historikk');
  await editor.shot('why');
  await page.keyboard.press('Enter');
  await editor.until('the finding to be gone', async () => (await stale.count()) === 0);
  await editor.until('the file on disk', () => existsSync(join(editor.folder, PROJECT)) && editor.read(PROJECT) !== '');
  const project = JSON.parse(editor.read(PROJECT)) as { suppressions: Record<string, string>[] };
  assert.equal(project.suppressions.length, 1);
  const [entry] = project.suppressions;
  assert.equal(entry!.rule, 'reference/stale');
  assert.equal(entry!.path, POLICY);
  assert.equal(entry!.reason, 'loven er nevnt som historikk');
  assert.ok(entry!.words!.includes(words));
  await editor.open(POLICY);
  assert.ok(!editor.read(POLICY).includes('klausul-ignore'), 'nothing of it stands in the policy');
  await editor.shot('accepted');

  // the words change: the entry is of no use any more, and a quick fix takes it out
  await editor.click('av 2000');
  await editor.type('9');
  const unused = rows.filter({ hasText: 'suppression/unused' });
  await unused.first().waitFor();
  await editor.open(PROJECT);
  await editor.waitForSquiggles('info', 1);
  await editor.shot('unused');
  await editor.click('"rule"');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+.');
  const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Fjern unntaket' });
  await fix.first().waitFor();
  await fix.first().click();
  await editor.until('the report to be gone', async () => (await unused.count()) === 0);
  assert.deepEqual(JSON.parse(await editor.save(PROJECT)), { suppressions: [] });
});
