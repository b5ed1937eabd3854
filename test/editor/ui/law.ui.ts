/** The law at the cursor in the light, dark and high contrast themes: colours in Markdown and plain text, hover, links, places, articles. */
import { strict as assert } from 'node:assert';
import type { Workbench } from '../harness/workbench.js';
import { uiTest } from '../harness/ui.js';

const TEXT = `# Personvernerklæring for Fjordkaffe AS

## 1. Formål

Vi behandler personopplysninger etter GDPR artikkel 6 nr. 1 bokstav b og f, se punkt 2.

## 2. Lagring

Vi lagrer opplysningene i 24 måneder og kundenummeret i [antall] år.

## 3. Rettigheter

Du har rettigheter etter artikkel 15–22.
`;
const PLAIN = TEXT.replace(
  '# Personvernerklæring for Fjordkaffe AS',
  'PERSONVERNERKLÆRING FOR FJORDKAFFE AS',
).replaceAll('## ', '');
const files = { 'personvern-lov.md': TEXT, 'personvern-lov.txt': PLAIN };

/** The colour in which the middle of these words is shown. */
const colourOf = (editor: Workbench, words: string): Promise<string | null> =>
  editor.page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const text = (line.textContent ?? '').replace(/\u00a0/g, ' ');
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      const middle = at + Math.floor(wanted.length / 2);
      let passed = 0;
      for (const span of line.querySelectorAll('span > span')) {
        passed += (span.textContent ?? '').length;
        if (passed > middle) return getComputedStyle(span).color;
      }
    }
    return null;
  }, words);

const COLOURED = ['artikkel 6 nr. 1 bokstav b', '24 måneder', '[antall]', 'artikkel 15–22'];

/** Waits until every reference, period and blank has another colour than the words around. */
async function waitForColours(editor: Workbench): Promise<void> {
  await editor.until('references, periods and blanks in colours', async () => {
    const around = await colourOf(editor, 'Vi lagrer opplysningene');
    const colours = await Promise.all(COLOURED.map((words) => colourOf(editor, words)));
    return around !== null && colours.every((colour) => colour !== null && colour !== around);
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
    `law, ${name}`,
    { open: 'personvern-lov.md', files, settings: { 'workbench.colorTheme': theme } },
    async (editor) => {
      await editor.waitForSquiggles('warning', (count) => count > 0);
      await waitForColours(editor);
      await editor.shot('markdown');
      const law = await editor.hover('artikkel 6 nr', /Berettiget interesse/);
      assert.match(law, /nr\. 1 bokstav b/);
      assert.match(law, /I personvernerklæringen/);
      await editor.shot('hover');
      await editor.open('personvern-lov.txt');
      await waitForColours(editor);
      await editor.hover('personopplysninger', /artikkel 4 nr\. 1/);
      await editor.shot('plain text');
    },
  );

uiTest('law, places and articles', { open: 'personvern-lov.md', files }, async (editor) => {
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.click('punkt 2');
  await editor.page.keyboard.press('F12');
  await editor.until('the cursor in the heading', async () =>
    /Ln 7,/.test((await editor.page.locator('#status\\.editor\\.selection').innerText()).replace(/\s+/g, ' ')),
  );
  await editor.click('artikkel 15–22.');
  await editor.page.keyboard.press('End');
  await editor.type(' Se art. ');
  const row = editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Saklig virkeområde' });
  await row.first().waitFor();
  await editor.shot('articles');
  await editor.type('13');
  await editor.page
    .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'Informasjon som skal gis' })
    .waitFor();
  await editor.page.keyboard.press('Enter');
  assert.match(await editor.save('personvern-lov.md'), /Se art\. 13\n?/);
});
