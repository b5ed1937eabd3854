/** Clauses as an author puts them in: by quick fix, by completion, by snippet, all at once with the preview, and as a new policy. */
import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import { uiTest } from '../harness/ui.js';
import type { Workbench } from '../harness/workbench.js';

const FILE = 'personvernerklaering.md';
const LISTS = `# Personvernerklæring

Fjellheim AS er behandlingsansvarlig.

## Dine rettigheter

- Innsyn: Du kan få vite hva vi har.
- her

| Hva | Hvordan |
| --- | --- |
| Sletting | der |

slutt
`;

/** Waits until nothing differs from the disk. */
const isUnchanged = (editor: Workbench): Promise<true> =>
  editor.until('the file as it was', async () => (await editor.page.locator('.tab.dirty').count()) === 0 || undefined);

/** By quick fix: one undo takes it back, and the blanks are filled one after the other. */
async function byQuickFix(editor: Workbench): Promise<void> {
  const { keyboard } = editor.page;
  const before = editor.read(FILE);
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.quickFix('så lenge det er nødvendig', /Sett inn: Lagringstid$/);
  await editor.until('the clause', () => editor.find('sletter dem senest'));
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await keyboard.press('Control+z');
  await editor.until('the clause to go', async () => !(await editor.find('sletter dem senest')));
  await isUnchanged(editor);
  await editor.quickFix('så lenge det er nødvendig', /Sett inn: Lagringstid$/);
  await editor.until('the clause', () => editor.find('sletter dem senest'));
  // the first blank is a choice with its list open, and leads on when chosen; the second is words
  await editor.shot('first blank');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await editor.until('the choice', () => editor.find('kundeforholdet varer, og'));
  await editor.type('seks måneder');
  await keyboard.press('Tab');
  await keyboard.press('Escape');
  await editor.until('the period', () => editor.find('senest seks måneder etterpå'));
  await editor.shot('filled in');
  const after = await editor.save(FILE);
  const at = before.indexOf('så lenge det er nødvendig.') + 'så lenge det er nødvendig.'.length;
  assert.ok(after.startsWith(before.slice(0, at)) && after.endsWith(before.slice(at)), 'all else is as it was');
}

/** Writes in place of a word, and takes the completion with this title. */
async function complete(editor: Workbench, mark: string, typed: string, title: RegExp): Promise<void> {
  const { x, y } = await editor.reveal(mark);
  await editor.page.mouse.dblclick(x, y);
  await editor.type(typed);
  await editor.page.keyboard.press('Control+Space');
  const name = editor.page.locator('.label-name', { hasText: title });
  const row = editor.page.locator('.suggest-widget.visible .monaco-list-row').filter({ has: name }).first();
  await row.waitFor({ timeout: 20_000 });
  await editor.shot(`completion ${typed}`);
  await row.click();
}

uiTest(
  'clauses by quick fix, completion and snippet',
  { files: { 'personvern.md': LISTS }, open: FILE },
  async (editor) => {
    await byQuickFix(editor);
    await editor.open('personvern.md');
    await editor.waitForSquiggles('warning', (count) => count > 0);
    await complete(editor, 'her', 'retting', /^Rett.til.retting$/);
    await editor.until('the right', () => editor.find('rett til å få rettet'));
    await complete(editor, 'der', 'sletting', /^Rett.til.sletting$/);
    await editor.until('the other right', () => editor.find('rett til å få slettet'));
    await editor.page.keyboard.press('Escape');
    await complete(editor, 'slutt', 'klagerett', /^klagerett$/);
    await editor.until('the clause', () => editor.find('klage til Datatilsynet'));
    await editor.page.keyboard.press('Escape');
    await editor.shot('list, table and snippet');
    const after = await editor.save('personvern.md');
    assert.match(after, /^- Du har rett til å få rettet [^\n]+$/m);
    assert.match(after, /^\| Sletting \| Du har rett til å få slettet [^\n]+ \|$/m);
    assert.match(after, /\n\nMener du at vi [^\n]+ kan du klage til Datatilsynet[^\n]+\n/);
  },
);

/** Long lines leave the box so little room that a pointer may miss it. */
const tickOne = (box: Locator): Promise<void> => box.evaluate((input) => (input as HTMLElement).click());

/** "Insert missing disclosures": runs the command, ticks, and applies; waits until the preview is gone. */
async function insertMissing(editor: Workbench, tick: (boxes: Locator) => Promise<void>): Promise<void> {
  await editor.command('Insert Missing Disclosures');
  const preview = editor.page.locator('.refactor-preview, .bulk-edit-panel').first();
  await preview.waitFor({ timeout: 30_000 });
  const boxes = preview.locator('input[type="checkbox"], .monaco-custom-toggle, .edit-checkbox');
  await editor.until('a choice for each clause', async () => (await boxes.count()) > 4);
  await tick(boxes);
  await editor.shot('preview');
  await editor.page.getByRole('button', { name: 'Apply' }).first().click();
  await editor.until('the clauses', async () => !(await preview.isVisible()));
}

/** "New privacy policy" for a club, in bokmål, with nothing ticked. */
async function newPolicy(editor: Workbench): Promise<void> {
  await editor.command('New Privacy Policy');
  const picker = editor.page.locator('.quick-input-widget');
  const rows = picker.locator('.monaco-list-row');
  const input = picker.locator('.input').first();
  const go = (): Promise<void> => picker.getByRole('button', { name: 'OK' }).first().click();
  // the language of the policy in front is ticked
  await rows.filter({ hasText: 'Bokmål' }).first().waitFor();
  await go();
  await rows.filter({ hasText: 'Lag eller forening' }).first().click();
  await editor.until('the questions', async () => /kryss av/i.test((await input.getAttribute('placeholder')) ?? ''));
  await editor.shot('questions');
  await go();
  const asked = (what: RegExp): Promise<unknown> =>
    editor.until(`the question for ${what.source}`, async () => what.test(await picker.innerText()));
  await asked(/navn/);
  await input.fill('Fjellheim Idrettslag');
  await editor.page.keyboard.press('Enter');
  await asked(/e-post/);
  await editor.page.keyboard.press('Enter');
}

uiTest('all that is missing after a preview, and a new policy', { open: FILE }, async (editor) => {
  const before = editor.read(FILE);
  await editor.waitForSquiggles('warning', (count) => count > 0);
  // one of them alone: the boxes are that of the file, then one for each
  await insertMissing(editor, (boxes) => tickOne(boxes.nth(2)));
  const one = await editor.save(FILE);
  assert.match(one, /mottakerne/);
  assert.doesNotMatch(one, /klage til Datatilsynet/);
  await insertMissing(editor, (boxes) => tickOne(boxes.first()));
  const after = await editor.save(FILE);
  assert.match(after, /klage til Datatilsynet/);
  for (const line of before.split('\n')) assert.ok(after.includes(line), line);
  await editor.shot('inserted');

  await newPolicy(editor);
  await editor.until('the policy', () => editor.find('Personvernerklæring for Fjellheim Idrettslag'));
  await editor.waitForSquiggles('info', (count) => count > 0);
  await editor.waitForSquiggles('warning', 0);
  await editor.shot('new policy');
});
