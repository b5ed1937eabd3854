/** The retention schedule: seen in every theme, handled by keyboard alone, read by an accessibility checker. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { uiTest } from '../harness/ui.js';
import type { Workbench } from '../harness/workbench.js';

const POLICY = `# Personvernerklæring for Fjordkaffe AS

Fjordkaffe AS er behandlingsansvarlig for personopplysningene vi samler inn om kundene våre.

## Hvor lenge vi lagrer opplysningene

- Kundeopplysninger lagres i tre år etter siste kjøp.
- Fakturaer oppbevares i tre år etter bokføringsloven.
- Søknader på stillinger slettes senest etter seks måneder.
- Opptak fra kameraovervåking slettes etter 30 dager, jf. kameraforskriften.
- Logger fra nettstedet slettes etter 90 dager.
- Opplysninger om medlemmer lagres til medlemskapet er avsluttet.
- Arkivmateriale lagres permanent.
- Gavekort lagres i 2–4 år.

## Kjøp

Kundeopplysninger slettes etter ett år.
`;
const file = 'personvern-frister.md';
const files = { [file]: POLICY };
const COMMAND = 'Show Retention Schedule';

/** The page inside the web view, once it shows something. */
const scheduleIn = (editor: Workbench): Promise<Frame> =>
  editor.until('the schedule to be shown', async () => {
    for (const frame of editor.page.frames()) {
      const there = await frame
        .evaluate(() => document.querySelector('body.shown #table-part') !== null)
        .catch(() => false);
      if (there) return frame;
    }
    return undefined;
  });

/** Opens it by the command and waits for its rows. */
async function open(editor: Workbench): Promise<Frame> {
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.command(COMMAND);
  const frame = await scheduleIn(editor);
  await editor.until('nine rows', async () => (await frame.locator('tbody tr').count()) === 9);
  return frame;
}

/** The window writes down by and by what is open in it, and what it has not written is not there after a reload. */
const isWrittenDown = (editor: Workbench): Promise<boolean> =>
  editor.page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    for (const { name } of await indexedDB.databases()) {
      if (!name?.startsWith('vscode-web-state-db')) continue;
      const database = await done(indexedDB.open(name));
      const values = database.objectStoreNames.contains('ItemTable')
        ? await done(database.transaction('ItemTable').objectStore('ItemTable').getAll())
        : [];
      database.close();
      // the page inside the view tells its state after it was opened
      if (values.some((value) => /klausul\.schedule.*\\"state\\":/s.test(String(value)))) return true;
    }
    return false;
  });

/** What axe-core has to say of the page inside the web view. */
async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return frame.evaluate(async () => {
    interface Axe {
      run(): Promise<{
        readonly passes: readonly unknown[];
        readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
      }>;
    }
    const { passes, violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run();
    if (passes.length < 10) return ['axe looked at nothing'];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
  'high contrast light': 'Default High Contrast Light',
} as const;

for (const [name, theme] of Object.entries(THEMES))
  uiTest(
    `schedule, ${name}`,
    { open: file, files, alone: true, settings: { 'workbench.colorTheme': theme } },
    async (editor) => {
      const frame = await open(editor);
      await editor.shot('schedule');
      assert.deepEqual(await violations(frame), []);
      await frame.locator('tbody tr').last().scrollIntoViewIfNeeded();
      await editor.shot('table');
    },
  );

/** The words that are marked in the editor, as the status bar counts them. */
const selection = (editor: Workbench): Promise<string> =>
  editor.page.locator('#status\\.editor\\.selection').innerText();

uiTest('schedule by keyboard alone', { open: file, files, alone: true }, async (editor) => {
  const frame = await open(editor);
  const { keyboard } = editor.page;
  const focused = (): Promise<string> =>
    frame.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  // from the top of the page: two buttons, one stop for the whole timeline, then the buttons of the table
  const tabTo = async (wanted: RegExp): Promise<void> => {
    for (let presses = 0; presses < 8; presses++) {
      if (wanted.test(await focused())) return;
      await keyboard.press('Tab');
    }
    assert.match(await focused(), wanted);
  };
  await tabTo(/^Kopier/);
  await tabTo(/^Lagre/);
  await tabTo(/^Kundeopplysninger «.*3 år/);
  await keyboard.press('ArrowDown');
  assert.match(await focused(), /^Fakturaer «.*» 3 år.*Kortere enn loven krever/);
  await editor.shot('lane with focus');
  await keyboard.press('End');
  assert.match(await focused(), /^Kundeopplysninger «ett år» 1 år/);
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await editor.until('the words to be marked', async () => /Ln 8, .*28 selected/.test(await selection(editor)));
  await editor.shot('words');
});

uiTest('schedule follows the text, and rows lead to it', { open: file, files, alone: true }, async (editor) => {
  const frame = await open(editor);
  const summary = frame.locator('#summary');
  assert.match(await summary.innerText(), /^9 lagringstider, 5 med merknad$/);
  await frame.locator('tbody button', { hasText: 'ett år' }).click();
  await editor.until('the words to be marked', async () => /Ln 18, .*6 selected/.test(await selection(editor)));
  await editor.type('tre år');
  await editor.until('the conflict to be gone', async () => /, 3 med merknad$/.test(await summary.innerText()));
  assert.equal(await frame.locator('tbody tr.faulty').count(), 3);
  await frame.locator('g.lane', { hasText: 'Gavekort' }).click();
  await editor.until('the words to be marked', async () => /Ln 14, .*6 selected/.test(await selection(editor)));
});

uiTest('schedule copied, saved, and back after a reload', { files, alone: true }, async (editor) => {
  await editor.open(file);
  const frame = await open(editor);
  const pick = async (format: string): Promise<void> => {
    const row = editor.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: format });
    await row.first().click();
  };
  await frame.locator('#copy').click();
  await pick('Markdown');
  await editor.until('the table on the clipboard', async () =>
    (await editor.page.evaluate(() => navigator.clipboard.readText())).startsWith('| Gjelder |'),
  );
  await frame.locator('#save').click();
  await pick('SVG');
  const input = editor.page.locator('.quick-input-widget:visible input').first();
  await editor.until('a name to be proposed', async () =>
    (await input.inputValue()).endsWith('slettefrister-personvern-frister.svg'),
  );
  await editor.shot('save');
  await editor.page.keyboard.press('Enter');
  const saved = join(editor.folder, 'slettefrister-personvern-frister.svg');
  await editor.until('the file', () => existsSync(saved) && readFileSync(saved, 'utf8') !== '');
  assert.match(readFileSync(saved, 'utf8'), /^<svg [^>]*>.*<title>Slettefrister<\/title>/);

  await editor.until('the window to have written down what is open', () => isWrittenDown(editor));
  await editor.page.reload();
  await editor.waitForTab(file);
  const again = await scheduleIn(editor);
  await editor.until('nine rows again', async () => (await again.locator('tbody tr').count()) === 9);
});

uiTest('schedule in Restricted Mode', { open: file, files, alone: true, trust: true }, async (editor) => {
  const frame = await open(editor);
  assert.equal(await frame.locator('g.lane').count(), 9);
  await editor.shot('restricted');
});

uiTest('schedule of what is no policy', { open: 'README.md', alone: true }, async (editor) => {
  // the palette offers the command once a text has the focus
  await editor.page.locator('.editor-instance .view-line').first().click();
  await editor.command(COMMAND);
  const frame = await scheduleIn(editor);
  assert.match(await frame.locator('#summary').innerText(), /sonvern|privacy policy/);
  assert.equal(await frame.locator('#copy').isVisible(), false);
  assert.deepEqual(await violations(frame), []);
});
