/** The whole of it once, as an author does it: open, see, read, fix, save. */
import { strict as assert } from 'node:assert';
import { uiTest } from '../harness/ui.js';

uiTest('a policy is checked and mended', { open: 'personvernerklaering.md', alone: true }, async (editor) => {
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.shot('squiggles');

  const rows = await editor.problems();
  await rows.filter({ hasText: 'klausul' }).first().waitFor();
  await editor.shot('problems');

  const law = await editor.hover('artikkel 13', /13/);
  assert.match(law, /artikkel 13|art\. 13|Article 13/i);
  await editor.shot('hover');

  const before = editor.read('personvernerklaering.md');
  const gap = rows.filter({ hasText: 'disclosure/complaint' });
  assert.equal(await gap.count(), 1, 'the right to complain is missing');
  await editor.quickFix('Dine rettigheter', 'Klage til Datatilsynet');
  await editor.until('the gap to be closed', async () => (await gap.count()) === 0);
  const after = await editor.save('personvernerklaering.md');
  assert.ok(after.includes('Datatilsynet'), 'the file on disk says where to complain');
  assert.ok(after.length > before.length, 'and has grown');
  for (const line of before.split('\n')) assert.ok(after.includes(line), `«${line}» still stands there`);
  await editor.shot('mended');
});

uiTest('a README gets no findings', { open: 'README.md' }, async (editor) => {
  await editor.open('privacy-policy.md');
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.open('README.md');
  await editor.waitForSquiggles('warning', 0);
  const rows = await editor.problems();
  assert.equal(await rows.filter({ hasText: 'README.md' }).count(), 0);
});

uiTest(
  'Restricted Mode: a folder that nobody trusts is checked too',
  { open: 'privacy-policy.md', trust: true },
  async (editor) => {
    await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await editor.waitForSquiggles('warning', (count) => count > 0);
    await editor.shot('restricted');
  },
);
