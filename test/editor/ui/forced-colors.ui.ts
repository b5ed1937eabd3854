/** The system's own colours (Windows high contrast): the schedule is drawn in them, and everything in it can be seen. */
import { strict as assert } from 'node:assert';
import { uiTest } from '../harness/ui.js';

uiTest("schedule, in the system's colours", { open: 'personvernerklaering.md', alone: true }, async (editor) => {
  await editor.waitForSquiggles('warning', (count) => count > 0);
  await editor.page.emulateMedia({ forcedColors: 'active' });
  await editor.command('Show Retention Schedule');
  const frame = await editor.until('the schedule', async () => {
    for (const one of editor.page.frames())
      if (
        (await one
          .locator('body.shown tbody tr')
          .count()
          .catch(() => 0)) > 0
      )
        return one;
    return undefined;
  });
  assert.ok(await frame.evaluate(() => matchMedia('(forced-colors: active)').matches));
  // what is drawn has the colour of text, and none of it that of the paper
  const colours = await frame.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const named = (colour: string): string => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    const [ink, paper] = [named('CanvasText'), named('Canvas')];
    probe.remove();
    const drawn = [...document.querySelectorAll('svg.schedule text, svg.schedule .head, svg.schedule .bar')].map(
      (element) => getComputedStyle(element).fill,
    );
    return { ink, paper, drawn: [...new Set(drawn)] };
  });
  await editor.shot('schedule');
  assert.deepEqual(colours.drawn, [colours.ink]);
  assert.notEqual(colours.ink, colours.paper);
});
