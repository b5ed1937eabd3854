/** Two language versions beside each other: a difference is shown in the open one, and mended in the other file. */
import { strict as assert } from 'node:assert';
import { uiTest } from '../harness/ui.js';

const NB = `# Personvernerklæring

## Lagringstid

Vi lagrer søknader i seks måneder.

## Rettigheter

Du kan be om innsyn og sletting. Du kan klage til Datatilsynet.
`;
const EN = `# Privacy policy

## Retention

We keep applications for twelve months.

## Rights

You can ask for access and erasure. You can lodge a complaint with the Norwegian Data Protection Authority.
`;

uiTest(
  'language versions',
  { open: 'vilkar.nb.md', alone: true, files: { 'vilkar.nb.md': NB, 'vilkar.en.md': EN } },
  async (editor) => {
    await editor.waitForSquiggles('warning', (count) => count > 0);
    await editor.hover('seks måneder', /i den engelske versjonen 12 måneder/);
    await editor.shot('difference');
    await editor.quickFix('seks måneder', /Skriv 6 months i den andre versjonen/);
    await editor.open('vilkar.en.md');
    await editor.until('the period of the other version', () => editor.find('6 months'));
    assert.match(await editor.save('vilkar.en.md'), /We keep applications for 6 months\./);
  },
);
