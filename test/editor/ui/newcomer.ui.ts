/** A newcomer's path, counted: every key, chord, word typed and click is one action. What was learned stands in docs/reviews/newcomer.md. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { uiTest } from '../harness/ui.js';
import type { Workbench } from '../harness/workbench.js';

/** Counts what the author does; waiting and reading are free. */
class Author {
  readonly actions: string[] = [];

  constructor(private readonly editor: Workbench) {}

  async press(keys: string): Promise<void> {
    this.actions.push(keys);
    await this.editor.page.keyboard.press(keys);
  }

  async type(text: string): Promise<void> {
    this.actions.push(`«${text}»`);
    await this.editor.page.keyboard.type(text, { delay: 15 });
  }

  /** Clicks a row of the list that is open. */
  async tick(row: RegExp): Promise<void> {
    this.actions.push(`click ${String(row)}`);
    await this.editor.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: row }).first().click();
  }

  /** Waits until the list that is open offers this, or asks for it. */
  async sees(words: RegExp): Promise<void> {
    await this.editor.page.locator('.quick-input-widget:visible', { hasText: words }).first().waitFor();
  }
}

/** Waits until the window knows the commands of its extensions: a palette that was opened before does not learn of them. */
const paletteIsReady = (editor: Workbench): Promise<true> =>
  editor.until('the commands of Klausul', async () => {
    await editor.page.keyboard.press('F1');
    await editor.page.keyboard.type('Klausul');
    const row = editor.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'New Privacy Policy' });
    const there = await row.waitFor({ timeout: 2000 }).then(
      () => true as const,
      () => undefined,
    );
    await editor.page.keyboard.press('Escape');
    return there;
  });

const file = 'personvern.md';
const poor = { [file]: readFileSync('examples/personvern-mangelfull.nb.md', 'utf8') };

uiTest('newcomer: from a poor policy to a closed gap in 8 actions', { files: poor, alone: true }, async (editor) => {
  const author = new Author(editor);
  await author.press('Control+p');
  await author.type('personvern.md');
  await author.sees(/personvern\.md/);
  await author.press('Enter');
  await editor.waitForTab(file);
  const before = await editor.waitForSquiggles('warning', (count) => count > 4);
  await author.press('F8');
  await editor.page.locator('.marker-widget', { hasText: /klausul/ }).waitFor();
  await editor.shot('first problem');
  await author.press('Control+.');
  await editor.page.locator('.action-widget .monaco-list-row.action', { hasText: 'Sett inn' }).first().waitFor();
  await editor.shot('quick fix');
  await author.press('Enter');
  await editor.until('the clause to be in the text', async () => (await editor.find('[')) !== undefined);
  await author.press('Control+s');
  await editor.until('the gap to be closed on disk', () => editor.read(file) !== poor[file]);
  await editor.until('fewer problems', async () => {
    const said = await editor.page.locator('#status\\.problems').getAttribute('aria-label');
    return Number(/Warnings: (\d+)/.exec(said ?? '')?.[1] ?? before) < 8;
  });
  await editor.shot('closed');
  console.log(`~ ${author.actions.length} actions: ${author.actions.join(', ')}`);
  assert.ok(author.actions.length <= 8, author.actions.join(', '));
});

uiTest('newcomer: from nothing to a new complete policy in 12 actions', { alone: true }, async (editor) => {
  await paletteIsReady(editor);
  const author = new Author(editor);
  await author.press('F1');
  await author.type('ny personvern');
  await author.sees(/New Privacy Policy/);
  await author.press('Enter');
  await author.sees(/Nynorsk/);
  await author.press('Enter');
  await author.sees(/Butikk eller nettbutikk/);
  await author.press('Enter');
  await author.sees(/nyhetsbrev/);
  await author.tick(/nyhetsbrev/);
  await editor.shot('what is true');
  await author.press('Enter');
  await author.sees(/virksomhetens navn/);
  await author.type('Strandkanten AS');
  await author.press('Enter');
  await author.sees(/e-postadresse/);
  await author.type('post@strandkanten.example');
  await author.press('Enter');
  await editor.waitForTab('personvernerklaering-2.md');
  await editor.until(
    'the policy',
    async () => (await editor.find('Personvernerklæring for Strandkanten AS')) !== undefined,
  );
  await editor.until('blanks to be all that is left', async () => {
    const said = (await editor.page.locator('#status\\.problems').getAttribute('aria-label')) ?? '';
    return /Infos: [1-9]/.test(said) && !/Warnings: [1-9]/.test(said) && !/Errors: [1-9]/.test(said);
  });
  await editor.shot('new policy');
  console.log(`~ ${author.actions.length} actions: ${author.actions.join(', ')}`);
  assert.ok(author.actions.length <= 12, author.actions.join(', '));
});
