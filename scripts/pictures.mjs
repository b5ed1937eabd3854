// Takes the pictures of the walkthrough and the README of the real editor, and draws the icon: `node scripts/pictures.mjs`. They are committed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeServer, ensureDependencies } from './lib/install.mjs';
import { findChromium, root } from './lib/machine.mjs';
import { shrinkPng } from './lib/png.mjs';
import { run } from './lib/run.mjs';

await ensureDependencies();
const chromium = findChromium();
if (!chromium) throw new Error('no Chromium on the PATH (KLAUSUL_CHROMIUM can name one)');

const taken = join(root, 'out/pictures');
const { node, entry } = await codeServer();
const env = {
  KLAUSUL_CODE_SERVER: entry,
  KLAUSUL_CODE_SERVER_NODE: node,
  KLAUSUL_CHROMIUM: chromium,
  KLAUSUL_VSIX: join(root, 'klausul.vsix'),
  KLAUSUL_PICTURES: taken,
};
await drawIcon();
await must([join(root, 'esbuild.mjs'), 'dist', 'editor']);
await must([join(root, 'scripts/package.mjs')]);
await must([join(root, 'out/editor/run-ui.mjs'), 'pictures'], { env });

const kept = join(root, 'media/walkthrough');
mkdirSync(kept, { recursive: true });
for (const name of readdirSync(taken).filter((file) => file.endsWith('.png')))
  keep(join(kept, name), readFileSync(join(taken, name)));

/** The icon of the marketplace page, from its drawing. */
async function drawIcon() {
  const { chromium: browserType } = await import('playwright-core');
  const browser = await browserType.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<body style="margin:0">${readFileSync(join(root, 'scripts/icon.svg'), 'utf8')}`);
  keep(join(root, 'media/icon.png'), await page.screenshot({ omitBackground: true }));
  await browser.close();
}

function keep(path, png) {
  const small = shrinkPng(png);
  writeFileSync(path, small);
  console.log(`${path.slice(root.length + 1)}: ${(small.length / 1024).toFixed(0)} kB`);
}

async function must(args, options = {}) {
  const { code, output } = await run(process.execPath, args, { cwd: root, minutes: 10, ...options });
  if (code !== 0) throw new Error(output);
}
