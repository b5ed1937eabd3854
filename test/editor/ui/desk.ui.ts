/** The desk around the text: the view "Disclosures", the status bar, the check of a folder; in four themes, by keyboard, in Restricted Mode. */
import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../harness/workbench.js';
import { uiTest } from '../harness/ui.js';

const rows = (editor: Workbench): Locator => editor.page.locator('.sidebar .pane-body .monaco-list-row');
const row = (editor: Workbench, words: string | RegExp): Locator => rows(editor).filter({ hasText: words }).first();
const statusBar = (editor: Workbench): Locator => editor.page.locator('#klausul\\.klausul\\.klausul\\.policy');
const badge = (editor: Workbench): Locator =>
  editor.page.locator('.activitybar .action-item:has([aria-label^="Klausul"]) .badge-content');
const welcome = (editor: Workbench): Locator => editor.page.locator('.sidebar .welcome-view-content');
const title = (editor: Workbench): Locator => editor.page.locator('.sidebar > .composite.title .title-label');
/** Waits for a notification with these words, in the list behind the bell: this VS Code shows no toasts under test. */
async function notice(editor: Workbench, words: RegExp): Promise<Locator> {
  const item = editor.page.locator('.notifications-center.visible .notification-list-item', { hasText: words }).first();
  await editor.until(`the notification ${String(words)}`, async () => {
    if (await item.isVisible()) return true;
    if (!(await editor.page.locator('.notifications-center.visible').isVisible()))
      await editor.page.locator('#status\\.notifications').click();
    return false;
  });
  return item;
}

/** The view by the command, with the keyboard's focus in it. */
async function showView(editor: Workbench): Promise<void> {
  await editor.command('Show Disclosures');
  await rows(editor).first().waitFor();
  // the focus may come after the rows, and would close a palette that is opened meanwhile
  await editor.until('the focus in the view', () =>
    editor.page.evaluate(() => document.querySelector('.sidebar .pane-body')?.contains(document.activeElement)),
  );
}

/** The number in «3 mangler». */
const gapsIn = async (editor: Workbench): Promise<number> =>
  Number((await statusBar(editor).innerText()).replace(/\D/g, ''));

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
  'high contrast light': 'Default High Contrast Light',
} as const;

for (const [name, theme] of Object.entries(THEMES))
  uiTest(
    `desk, ${name}`,
    { open: 'personvernerklaering.md', settings: { 'workbench.colorTheme': theme } },
    async (editor) => {
      await editor.waitForSquiggles('warning', (count) => count > 0);
      await statusBar(editor).waitFor();
      const gaps = await gapsIn(editor);
      assert.ok(gaps > 0, await statusBar(editor).innerText());
      await editor.until('the badge to say so too', async () => (await badge(editor).innerText()) === String(gaps));
      await statusBar(editor).hover();
      await editor.page
        .locator('.monaco-hover:visible', { hasText: /LIX\s\d+/ })
        .first()
        .waitFor();
      await editor.shot('status bar');
      await statusBar(editor).click();
      await row(editor, 'Klage til Datatilsynet').locator('.monaco-tl-twistie').click();
      await row(editor, 'Sett inn: Klage til Datatilsynet').waitFor();
      await row(editor, 'Lagringstid').locator('.monaco-tl-twistie').click();
      await row(editor, 'så lenge det er nødvendig').waitFor();
      assert.match(await title(editor).innerText(), /informasjonsplikten/i);
      await row(editor, 'Klage til Datatilsynet').hover();
      await editor.page.locator('.monaco-hover:visible', { hasText: 'Det står ikke' }).first().waitFor();
      await editor.shot('view');
    },
  );

uiTest(
  'desk, words are found and a gap is closed by keyboard alone',
  { open: 'personvernerklaering.md' },
  async (editor) => {
    const { keyboard } = editor.page;
    await editor.waitForSquiggles('warning', (count) => count > 0);
    const before = await gapsIn(editor);
    await showView(editor);
    const focused = editor.page.locator('.sidebar .monaco-list-row.focused');
    const downTo = async (words: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        if ((await focused.count()) > 0 && (await focused.innerText()).includes(words)) return;
        await keyboard.press('ArrowDown');
      }
      throw new Error(`no row ${words}`);
    };
    await downTo('Innsyn');
    const spoken = await focused.getAttribute('aria-label');
    assert.match(spoken ?? '', /^Retten til innsyn: oppgitt, GDPR artikkel 13 nr\. 2 bokstav b/);
    await keyboard.press('Enter');
    await editor.until('the words of the right selected in the text', async () =>
      /Ln 19, .*selected/.test(
        (await editor.page.locator('#status\\.editor\\.selection').innerText()).replace(/\s+/g, ' '),
      ),
    );
    await showView(editor);
    await downTo('Klage til Datatilsynet');
    await keyboard.press('ArrowRight');
    await row(editor, 'Sett inn: Klage til Datatilsynet').waitFor();
    await keyboard.press('ArrowDown');
    await downTo('Sett inn: Klage til Datatilsynet');
    await editor.shot('clause in focus');
    await keyboard.press('Enter');
    await row(editor, /^Klage til Datatilsynet\s*oppgitt/).waitFor();
    await editor.until('one gap less', async () => (await gapsIn(editor)) === before - 1);
    await editor.shot('closed');
    const after = await editor.save('personvernerklaering.md');
    assert.match(after, /Datatilsynet/);
  },
);

/** About 7,000 words: the same section many times over, each with its own words. */
const LONG = `# Personvernerklæring for Fjordkaffe AS

Fjordkaffe AS er behandlingsansvarlig. Du når oss på post@fjordkaffe.example.

## Dine rettigheter

Du har rett til innsyn. Du kan kreve at vi retter opplysninger som er feil.

${Array.from(
  { length: 110 },
  (_, n) => `## Tjeneste ${n + 1}

Når du bruker tjeneste ${n + 1}, registrerer vi navn, adresse og telefonnummer. Vi bruker opplysningene for å levere tjenesten til deg og for å
sende faktura. Behandlingen er nødvendig for å oppfylle avtalen med deg, jf. artikkel 6 nr. 1 bokstav b. Vi lagrer opplysningene i ${n + 1} måneder
etter at avtalen er avsluttet. Ta kontakt med kundeservice på telefon eller e-post om du lurer på noe om tjenesten.`,
).join('\n\n')}
`;

uiTest('desk, nothing moves while typing', { open: 'lang.md', files: { 'lang.md': LONG } }, async (editor) => {
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await showView(editor);
  await row(editor, 'Innsyn').locator('.monaco-tl-twistie').click();
  await row(editor, 'Du har rett til innsyn').waitFor();
  await editor.click('post@fjordkaffe');
  await row(editor, /^Kontaktopplysninger/)
    .and(editor.page.locator('.selected'))
    .waitFor();
  await editor.page.keyboard.press('End');
  // everything that is written into the view from now on is counted
  await editor.page.evaluate(() => {
    const counter = { changes: 0 };
    Object.assign(globalThis, { counter });
    new MutationObserver((all) => {
      counter.changes += all.length;
    }).observe(document.querySelector('.sidebar .pane-body')!, { childList: true, characterData: true, subtree: true });
  });
  const changes = (): Promise<number> =>
    editor.page.evaluate(() => (globalThis as unknown as { counter: { changes: number } }).counter.changes);
  await editor.type(' Velkommen hit.');
  await editor.until('the text to be typed', () => editor.find('Velkommen'));
  // the view is asked for while typing: wait until it has surely been answered after the last key
  await editor.page.waitForTimeout(1500);
  assert.equal(await changes(), 0, 'no row was drawn again');
  // and then something that does change: the right to access goes
  await editor.click('Du har rett til innsyn.');
  await editor.page.keyboard.press('Home');
  await editor.page.keyboard.press('Shift+End');
  await editor.page.keyboard.press('Delete');
  await row(editor, /^Innsyn\s*ufullstendig/).waitFor();
  assert.ok((await changes()) > 0);
  await row(editor, /^Retting\s*ufullstendig/).waitFor();
  await row(editor, 'Sett inn: Rett til innsyn').waitFor();
  await editor.shot('still open');
});

uiTest(
  'desk, follows the cursor and the active editor',
  { open: 'personvernerklaering.md', alone: true },
  async (editor) => {
    await editor.waitForSquiggles('warning', (count) => count > 0);
    await showView(editor);
    const selected = (words: RegExp): Promise<void> =>
      row(editor, words).and(editor.page.locator('.selected')).waitFor();
    await editor.click('nødvendig for å oppfylle avtalen');
    await selected(/^Behandlingsgrunnlag/);
    await editor.click('kreve at vi retter');
    await selected(/^Retting/);
    await editor.shot('cursor');
    await editor.open('privacy-policy.md');
    await row(editor, /^Controller/).waitFor();
    assert.match(await title(editor).innerText(), /disclosures/i);
    assert.match(await statusBar(editor).innerText(), /Privacy: \d+ missing/);
    await editor.open('personvern-nynorsk.txt');
    await row(editor, /^Behandlingsansvarleg/).waitFor();
    await editor.until('the status bar in nynorsk', async () => /\d manglar/.test(await statusBar(editor).innerText()));
    await editor.shot('nynorsk');
    await editor.open('README.md');
    await welcome(editor).getByText('Check It All the Same').waitFor();
    await editor.until('no item in the status bar', async () => !(await statusBar(editor).isVisible()));
    await editor.until('no badge', async () => (await badge(editor).filter({ visible: true }).count()) === 0);
    await editor.shot('no policy');
    await welcome(editor).getByText('Check It All the Same').click();
    await rows(editor).first().waitFor();
    await editor.until('the status bar', () => statusBar(editor).isVisible());
  },
);

uiTest('desk, welcome where nothing is open, and a menu on what is missing', { alone: true }, async (editor) => {
  // by the icon: while the window starts, the palette does not know the commands yet
  await editor.page.locator('.activitybar .action-item a[aria-label^="Klausul"]').first().click();
  await welcome(editor).getByText('New Privacy Policy').waitFor();
  await editor.shot('welcome');
  await editor.open('privacy-policy.md');
  await row(editor, /^Duty to provide data/).click({ button: 'right' });
  const menu = editor.page.locator('.context-view .monaco-menu');
  await menu.getByText('Insert a Standard Clause').waitFor();
  await editor.shot('menu');
  await menu.getByText('Insert a Standard Clause').click();
  const choices = editor.page.locator('.quick-input-widget .monaco-list-row');
  await choices.first().waitFor();
  await editor.shot('clauses');
  await choices.first().click();
  await row(editor, /^Duty to provide data\s*stated/).waitFor();
});

uiTest('desk, the language of messages is chosen', { open: 'personvernerklaering.md' }, async (editor) => {
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await showView(editor);
  await editor.command('Choose the Language of Messages');
  await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Nynorsk' }).click();
  await row(editor, /^Behandlingsansvarleg/).waitFor();
  await editor.until('the status bar in nynorsk', async () => /manglar/.test(await statusBar(editor).innerText()));
  assert.match(await title(editor).innerText(), /informasjonsplikta/i);
  await editor.command('Choose the Language of Messages');
  await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Språket i dokumentet' }).click();
  await row(editor, /^Behandlingsansvarlig/).waitFor();
});

uiTest('desk, all policies in the folder', { open: 'personvernerklaering.md', alone: true }, async (editor) => {
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.command('Check All Policies in the Folder');
  await notice(editor, /3 (?:privacy policies|personvernerklæringer) (?:in|i) 4 /);
  const problems = await editor.problems();
  // folded up, so that all files are in sight
  await editor.page.locator('.part.panel .action-label.codicon-collapse-all').filter({ visible: true }).first().click();
  for (const file of ['personvernerklaering.md', 'privacy-policy.md', 'personvern-nynorsk.txt'])
    await problems.filter({ hasText: file }).first().waitFor();
  assert.equal(await problems.filter({ hasText: 'README.md' }).count(), 0);
  await editor.shot('all checked');
  const count = async (file: string): Promise<string> =>
    (await problems.filter({ hasText: file }).first().locator('.monaco-count-badge').innerText()).trim();
  const before = await count('privacy-policy.md');
  await editor.open('privacy-policy.md');
  await editor.waitForSquiggles('warning', (found) => found > 0);
  await editor.until('each finding once', async () => (await count('privacy-policy.md')) === before);
  await problems.filter({ hasText: 'personvern-nynorsk.txt' }).first().waitFor();
});

uiTest(
  'desk, the check of a large folder is stopped',
  {
    open: 'README.md',
    alone: true,
    files: Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`policies/personvern-${String(n).padStart(2, '0')}.md`, LONG]),
    ),
  },
  async (editor) => {
    await editor.command('Check All Policies in the Folder');
    const progress = await notice(editor, /Checking the privacy policies.* of 64/s);
    await editor.shot('progress');
    await progress.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await notice(editor, /(?:Stopped after|Avbrutt etter|Avbrote etter) \d+ (?:of|av) 64/);
  },
);

uiTest('desk, Restricted Mode', { open: 'privacy-policy.md', trust: true }, async (editor) => {
  await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await showView(editor);
  await row(editor, /^Recipients/).waitFor();
  await editor.command('Check All Policies in the Folder');
  await notice(editor, /3 privacy policies in 4 files/);
  await editor.shot('restricted');
});
