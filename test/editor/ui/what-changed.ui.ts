/** "What changed since…": from Git, from a file, and where Git is not available. */
import { strict as assert } from 'node:assert';
import { uiTest } from '../harness/ui.js';
import type { Workbench } from '../harness/workbench.js';

const OLD = `# Personvernerklæring

Fjordkaffe AS er behandlingsansvarlig. Skriv til post@fjordkaffe.no.

## Formål

Vi bruker navn og e-postadresse for å levere varene du har bestilt.

## Lagringstid

Kundeopplysninger slettes etter ett år.

## Rettigheter

- Du har rett til innsyn.
- Du har rett til dataportabilitet.
`;
const NEW = OLD.replace('du har bestilt.', 'du har bestilt, og for å sende deg nyhetsbrev.')
  .replace('ett år', 'to år')
  .replace('- Du har rett til dataportabilitet.\n', '');

const COMMAND = 'What Changed Since';
const rows = (editor: Workbench) => editor.page.locator('.quick-input-widget .monaco-list-row');

uiTest(
  'what changed since the last commit',
  { files: { 'kaffe.md': OLD }, open: 'kaffe.md', git: true },
  async (editor) => {
    await editor.click('du har bestilt');
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.press('Backspace');
    await editor.type(', og for å sende deg nyhetsbrev.');
    // the Git extension has found the repository by and by
    await editor.until('the last commit on offer', async () => {
      await editor.command(COMMAND);
      const commit = rows(editor).filter({ hasText: 'Siste commit' });
      // the rows of the palette go first
      await rows(editor).filter({ hasText: 'Velg en fil' }).first().waitFor();
      if ((await commit.count()) > 0) return true;
      await editor.page.keyboard.press('Escape');
      return false;
    });
    await editor.shot('versions');
    await rows(editor).filter({ hasText: 'Siste commit' }).first().click();
    await editor.waitForTab('Hva er endret i kaffe.md');
    await editor.until('the new purpose', () => editor.find('Nytt formål'));
    await editor.shot('report');

    // the places are links to the words, in the policy and in the older text
    const place = await editor.reveal('Nå, linje 7');
    await editor.page.keyboard.down('Control');
    await editor.page.mouse.click(place.x, place.y);
    await editor.page.keyboard.up('Control');
    await editor.until(
      'the words chosen',
      async () => (await editor.page.locator('.editor-instance .selected-text').count()) > 0,
    );
    await editor.shot('words');
    // the policy has come to the front beside the report, which still stands there
    assert.equal(await editor.page.locator('.editor-group-container').count(), 2);
    assert.ok(await editor.find('Nytt formål'));
    assert.ok(await editor.find('Fjordkaffe AS er behandlingsansvarlig'));
  },
);

uiTest(
  'what changed since another file, where Git is off',
  { files: { 'kaffe.md': NEW, 'gammel.md': OLD }, open: 'kaffe.md', trust: true },
  async (editor) => {
    await editor.waitForSquiggles('warning', (count) => count > 0);
    await editor.command(COMMAND);
    await rows(editor).filter({ hasText: 'Velg en fil' }).first().waitFor();
    const hint = await editor.page.locator('.quick-input-widget input').first().getAttribute('placeholder');
    assert.match(hint ?? '', /Git er ikke tilgjengelig her/);
    await editor.shot('without git');
    await rows(editor).filter({ hasText: 'gammel.md' }).first().click();
    await editor.waitForTab('Hva er endret i kaffe.md');
    await editor.until('the longer period', () => editor.find('Lagringstiden er endret'));
    assert.ok(await editor.find('Før, linje 11'));
  },
);
